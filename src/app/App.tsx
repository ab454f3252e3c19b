import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, useEffect } from "react";
import { useStore } from "zustand";
import { ForeignContext } from "#controls/foreignContext.ts";
import { LaterPart } from "#ui/LaterPart.tsx";
import { decode } from "#view-state/codec.ts";
import { type AddressBar, connectAddressBar } from "./addressBar.ts";
import { browserAddressBar } from "./browserAddressBar.ts";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { DatasetGate } from "./DatasetGate.tsx";
import { FramedPage } from "./FramedPage.tsx";
import { LanguageGate } from "./LanguageGate.tsx";
import { isFramed } from "./framing.ts";
import { createLinkProblems, type LinkProblems } from "./linkProblems.ts";
import { createViewStore, type ViewStore } from "./viewStore.ts";

const DropZone = lazy(async () => {
  const { DropZone: Component } = await import("./DropZone.tsx");
  return { default: Component };
});

/** What lives as long as the app: the view, what its link could not say, and the cache of datasets. */
export interface Session {
  readonly bar: AddressBar;
  readonly store: ViewStore;
  readonly linkProblems: LinkProblems;
  readonly client: QueryClient;
}

/** Starts from the link in the address bar. A test brings a bar, and a client, of its own. */
export function createSession(
  bar: AddressBar = browserAddressBar(),
  client = new QueryClient(),
): Session {
  const decoded = decode(bar.query());
  return {
    bar,
    client,
    store: createViewStore(decoded.view),
    linkProblems: createLinkProblems(decoded),
  };
}

/** The whole app. */
export function App({ session }: { readonly session: Session }) {
  const { bar, store, linkProblems, client } = session;
  const { foreign } = useStore(linkProblems);
  useEffect(
    () =>
      connectAddressBar(store, bar, (decoded) => {
        linkProblems.setState({
          problems: decoded.problems,
          foreign: decoded.foreign,
          missingVersion: undefined,
        });
      }),
    [bar, store, linkProblems],
  );
  const isLocked = isFramed() && !decode(bar.query()).view.embed;
  return (
    <QueryClientProvider client={client}>
      <LanguageGate store={store}>
        <CrashBoundary>
          {isLocked ? (
            <FramedPage />
          ) : (
            <>
              <ForeignContext value={foreign}>
                <DatasetGate store={store} linkProblems={linkProblems} />
              </ForeignContext>
              <LaterPart fallback={null}>
                <DropZone
                  onVisit={(query) => {
                    bar.visit(query);
                  }}
                />
              </LaterPart>
            </>
          )}
        </CrashBoundary>
      </LanguageGate>
    </QueryClientProvider>
  );
}
