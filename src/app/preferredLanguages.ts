import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  addEventListener("languagechange", listener);
  return () => {
    removeEventListener("languagechange", listener);
  };
}

/** The languages that the reader has told the browser, the dearest first. */
export function usePreferredLanguages(): readonly string[] {
  return useSyncExternalStore(subscribe, () => navigator.languages);
}
