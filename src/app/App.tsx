import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { decode } from "#view-state/codec.ts";
import {
  type AddressBar,
  browserAddressBar,
  connectAddressBar,
} from "./addressBar.ts";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { DatasetGate } from "./DatasetGate.tsx";
import { createLinkProblems } from "./linkProblems.ts";
import { createViewStore } from "./viewStore.ts";

interface AppProps {
  /** The browser's own, unless a test brings another. */
  readonly bar?: AddressBar;
}

/** What lives as long as the app: the view, what its link could not say, and the cache of datasets. */
function createSession(bar: AddressBar) {
  const decoded = decode(bar.query());
  return {
    bar,
    store: createViewStore(decoded.view),
    linkProblems: createLinkProblems(decoded.problems),
    client: new QueryClient(),
  };
}

/** The whole app. */
export function App({ bar }: AppProps) {
  const [session] = useState(() => createSession(bar ?? browserAddressBar()));
  const { store, linkProblems, client } = session;
  useEffect(
    () =>
      connectAddressBar(store, session.bar, ({ problems }) => {
        linkProblems.setState({ problems });
      }),
    [session, store, linkProblems],
  );
  return (
    <CrashBoundary>
      <QueryClientProvider client={client}>
        <DatasetGate store={store} linkProblems={linkProblems} />
      </QueryClientProvider>
    </CrashBoundary>
  );
}
