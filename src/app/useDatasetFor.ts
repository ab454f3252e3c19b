import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { LoadedDataset } from "#dataset/fetchPackage.ts";
import { contextQuery } from "#dataset/queries.ts";
import { withContext } from "#domain/dataset.ts";
import type { ViewName } from "#view-state/viewNames.ts";

/** The views that show more of a place than what figures are divided by. */
const NEEDED_BY: ReadonlySet<ViewName> = new Set([
  "place",
  "relate",
  "coverage",
  "sources",
]);

export interface DatasetFor {
  readonly loaded: LoadedDataset;
  /** Loads the further indicators anew; undefined unless they did not come. */
  readonly retry: (() => void) | undefined;
}

/** The dataset, with its further indicators as soon as a view that shows them has been opened and they have come. */
export function useDatasetFor(
  view: ViewName,
  loaded: LoadedDataset,
): DatasetFor {
  const isNeeded = NEEDED_BY.has(view);
  const { data, isError, refetch } = useQuery({
    ...contextQuery(loaded.dataset),
    enabled: isNeeded,
  });
  const whole = useMemo(
    () =>
      data
        ? {
            ...loaded,
            dataset: withContext(loaded.dataset, data.rows),
            problems: [...loaded.problems, ...data.problems],
          }
        : loaded,
    [loaded, data],
  );
  const handleRetry = () => {
    void refetch();
  };
  return {
    loaded: whole,
    retry: isNeeded && isError ? handleRetry : undefined,
  };
}
