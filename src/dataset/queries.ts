import { queryOptions } from "@tanstack/react-query";
import type { Dataset } from "#domain/dataset.ts";
import { PackageFailure } from "./failure.ts";
import { fetchContext, fetchPackage } from "./fetchPackage.ts";

/** Where the app lies: the base of the build is relative to the document. */
function baseOfApp(): string {
  return new URL(import.meta.env.BASE_URL, document.baseURI).href;
}

const KEPT = {
  staleTime: Infinity,
  gcTime: Infinity,
  // A dataset holds Maps, which cannot be shared between two fetches.
  structuralSharing: false,
  // Offline is a failure to be told and retried, not a wait without end.
  networkMode: "always",
  retry: (failures: number, error: Error) =>
    error instanceof PackageFailure && error.isPassing && failures < 2,
} as const;

/**
 * The query of a version of the bundled data, or of the `current` one.
 * A released package never changes, so it is fetched once and kept.
 */
export function datasetQuery(version: string, base: string = baseOfApp()) {
  return queryOptions({
    queryKey: ["dataset", version, base],
    queryFn: ({ signal }) => fetchPackage({ version, base, signal }),
    ...KEPT,
  });
}

/**
 * The query of the context that a version keeps aside, for the views that show
 * it; what it brings enters the dataset through `withContext`.
 */
export function contextQuery(dataset: Dataset, base: string = baseOfApp()) {
  return queryOptions({
    queryKey: ["context", dataset.info.version, base],
    queryFn: ({ signal }) => fetchContext(dataset, base, signal),
    ...KEPT,
  });
}
