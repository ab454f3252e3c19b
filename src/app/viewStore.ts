import { createStore, type StoreApi } from "zustand/vanilla";
import { INITIAL_VIEW, type ViewState } from "#view-state/fields.ts";

/** Holds the view state and nothing else. */
export type ViewStore = StoreApi<ViewState>;

/** A store of its own for each app, and each test. */
export function createViewStore(initial: ViewState = INITIAL_VIEW): ViewStore {
  return createStore<ViewState>(() => initial);
}

/** Sets the whole view. The address bar follows by itself. */
export function setView(store: ViewStore, next: ViewState): void {
  store.setState(next, true);
}
