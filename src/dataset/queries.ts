import { queryOptions } from "@tanstack/react-query";
import { PackageFailure } from "./failure.ts";
import { fetchPackage } from "./fetchPackage.ts";

/** Where the app lies: the base of the build is relative to the document. */
function baseOfApp(): string {
  return new URL(import.meta.env.BASE_URL, document.baseURI).href;
}

/**
 * The query of a version of the bundled data, or of the `current` one.
 * A released package never changes, so it is fetched once and kept.
 */
export function datasetQuery(version: string, base: string = baseOfApp()) {
  return queryOptions({
    queryKey: ["dataset", version, base],
    queryFn: ({ signal }) => fetchPackage({ version, base, signal }),
    staleTime: Infinity,
    gcTime: Infinity,
    // A dataset holds Maps, which cannot be shared between two fetches.
    structuralSharing: false,
    // Offline is a failure to be told and retried, not a wait without end.
    networkMode: "always",
    retry: (failures, error) =>
      error instanceof PackageFailure && error.isPassing && failures < 2,
  });
}
