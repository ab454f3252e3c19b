import { useQuery } from "@tanstack/react-query";
import type { View } from "#views/viewEntry.tsx";
import type { ViewName } from "#view-state/viewNames.ts";
import { VIEWS } from "./views.ts";

export interface LoadedView {
  /** Undefined while it is on its way, and when it did not arrive. */
  readonly view: View | undefined;
  readonly hasFailed: boolean;
}

/** The view of a name, fetched when it is first opened. */
export function useLoadedView(name: ViewName): LoadedView {
  const source = VIEWS[name];
  const isThere = typeof source !== "function";
  const { data, isError } = useQuery({
    queryKey: ["view", name],
    queryFn: async () => (isThere ? source : source()),
    enabled: !isThere,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    networkMode: "always",
    retry: false,
  });
  return { view: isThere ? source : data, hasFailed: isError };
}
