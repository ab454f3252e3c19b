import { useQuery } from "@tanstack/react-query";
import { useLaterWords } from "#ui/wordsContext.ts";
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
  const areTextsThere = useLaterWords(!isThere);
  if (isThere) return { view: source, hasFailed: false };
  return { view: areTextsThere ? data : undefined, hasFailed: isError };
}
