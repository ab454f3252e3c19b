import type { AddressBar } from "#app/addressBar.ts";

/** A browser's history without a browser: the queries of its entries, and ways to travel between them. */
export interface FakeBar extends AddressBar {
  /** All entries, the oldest first. */
  readonly entries: () => readonly string[];
  readonly back: () => void;
  readonly forward: () => void;
  /** Opens a link in the same page, as when its query is edited by hand. */
  readonly visit: (query: string) => void;
  /** How many listen for travel. */
  readonly listeners: () => number;
}

/** Starts with one entry: the link that was opened. */
export function fakeBar(query = ""): FakeBar {
  let entries = [query];
  let at = 0;
  const callbacks = new Set<() => void>();
  const travelTo = (next: number) => {
    if (next < 0 || next >= entries.length) return;
    at = next;
    for (const callback of callbacks) callback();
  };
  const push = (next: string) => {
    entries = [...entries.slice(0, at + 1), next];
    at += 1;
  };
  return {
    query: () => entries[at] ?? "",
    push,
    replace: (next) => {
      entries = entries.with(at, next);
    },
    onTravel: (callback) => {
      callbacks.add(callback);
      return () => {
        callbacks.delete(callback);
      };
    },
    entries: () => entries,
    back: () => {
      travelTo(at - 1);
    },
    forward: () => {
      travelTo(at + 1);
    },
    visit: (next) => {
      push(next);
      travelTo(at);
    },
    listeners: () => callbacks.size,
  };
}
