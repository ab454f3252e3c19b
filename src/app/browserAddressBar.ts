import type { AddressBar } from "./addressBar.ts";

type Write = "pushState" | "replaceState";

/** How long a browser is left alone that refused a change. */
const PATIENCE = 1000;

/**
 * Writes the browser's history. Browsers refuse too many changes in a short
 * time, as when somebody types fast: the last one is then made later.
 */
function historyWriter() {
  let refused: { readonly how: Write; readonly retry: number } | undefined;
  const forget = () => {
    clearTimeout(refused?.retry);
    refused = undefined;
  };
  /** @param onWritten is called once the address is there, which may be later. */
  const write = (how: Write, url: string, onWritten?: () => void) => {
    // A step that was refused is still owed: to replace now would take away the entry before it.
    const owed = refused?.how === "pushState" ? refused.how : how;
    forget();
    try {
      history[owed](null, "", url);
    } catch {
      const again = () => {
        write(owed, url, onWritten);
      };
      refused = { how: owed, retry: window.setTimeout(again, PATIENCE) };
      return;
    }
    onWritten?.();
  };
  return { write, forget };
}

/** The browser's own address bar. */
export function browserAddressBar(): AddressBar {
  const { write, forget } = historyWriter();
  const url = (query: string) => `${location.pathname}?${query}`;
  return {
    query: () => location.search,
    push: (query) => {
      write("pushState", url(query));
    },
    replace: (query) => {
      write("replaceState", url(query));
    },
    visit: (query) => {
      write("pushState", url(query.replace(/^\?/, "")), () => {
        dispatchEvent(new PopStateEvent("popstate"));
      });
    },
    onTravel: (callback) => {
      const handleTravel = () => {
        // Whoever has gone on must not be called back by what came too late.
        forget();
        callback();
      };
      addEventListener("popstate", handleTravel);
      return () => {
        removeEventListener("popstate", handleTravel);
      };
    },
  };
}
