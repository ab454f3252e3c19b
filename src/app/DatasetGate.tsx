import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useStore } from "zustand";
import { PackageFailure } from "#dataset/failure.ts";
import type { LoadedDataset } from "#dataset/fetchPackage.ts";
import { datasetQuery } from "#dataset/queries.ts";
import { FailurePage } from "./FailurePage.tsx";
import { LoadingPage } from "./LoadingPage.tsx";
import type { LinkProblems } from "./linkProblems.ts";
import { useLoadedView } from "./useLoadedView.ts";
import { setView, type ViewStore } from "./viewStore.ts";
import { Workbench } from "./Workbench.tsx";

interface DatasetGateProps {
  readonly store: ViewStore;
  readonly linkProblems: LinkProblems;
}

const isMissingVersion = (error: unknown) =>
  error instanceof PackageFailure && error.kind === "no-such-version";

/** Writes the version that is shown into the view, so that every link names it. */
function usePinnedVersion(
  store: ViewStore,
  loaded: LoadedDataset | undefined,
): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!loaded) return;
    const view = store.getState();
    if (view.data === loaded.version) return;
    client.setQueryData(datasetQuery(loaded.version).queryKey, loaded);
    setView(store, { ...view, data: loaded.version });
  }, [store, loaded, client]);
}

/** Fetches the dataset version that the view names, and shows the views, the wait or the failure. */
export function DatasetGate({ store, linkProblems }: DatasetGateProps) {
  const view = useStore(store);
  const { data, error, refetch, isFetching } = useQuery(
    datasetQuery(view.data),
  );
  usePinnedVersion(store, data);
  // Its code need not wait for the dataset.
  useLoadedView(view.view);
  const isMissing = isMissingVersion(error) && view.data !== "current";
  useEffect(() => {
    if (!isMissing) return;
    linkProblems.setState({ missingVersion: view.data });
    setView(store, { ...store.getState(), data: "current" });
  }, [isMissing, view.data, store, linkProblems]);
  if (data) {
    return (
      <Workbench
        loaded={data}
        linkProblems={linkProblems}
        view={view}
        onChange={(next) => {
          setView(store, next);
        }}
      />
    );
  }
  if (error && !isMissing && !isFetching) {
    return (
      <FailurePage
        failure={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  }
  return <LoadingPage />;
}
