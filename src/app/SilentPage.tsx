import { usePrefetchQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import { datasetQuery } from "#dataset/queries.ts";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Wordmark } from "./Wordmark.tsx";
import type { ViewStore } from "./viewStore.ts";

/** While the texts are on their way: the bar, and room for what comes. The dataset need not wait for them. */
export function SilentPage({ store }: { readonly store: ViewStore }) {
  const version = useStore(store, ({ data }) => data);
  usePrefetchQuery(datasetQuery(version));
  return (
    <>
      <div className="flex min-h-14 items-center border-b border-rule bg-card px-4 wide:px-6">
        <Wordmark />
      </div>
      <main aria-busy="true" className="px-4 py-5 wide:px-6 wide:py-6">
        <Skeleton lines={10} />
      </main>
    </>
  );
}
