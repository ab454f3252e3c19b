import { useSyncExternalStore } from "react";

const SEPARATOR = ",";

function subscribe(listener: () => void): () => void {
  addEventListener("languagechange", listener);
  return () => {
    removeEventListener("languagechange", listener);
  };
}

/** The languages that the reader has told the browser, the dearest first. */
export function usePreferredLanguages(): readonly string[] {
  // As one text: not every browser gives the same list twice.
  return useSyncExternalStore(subscribe, () =>
    navigator.languages.join(SEPARATOR),
  ).split(SEPARATOR);
}
