import { decode, type Decoded, encode } from "#view-state/codec.ts";
import { FIELD_NAMES, fieldNamed, type ViewState } from "#view-state/fields.ts";
import { setView, type ViewStore } from "./viewStore.ts";

/** Where the view is kept: the browser's history, or a stand-in for it. */
export interface AddressBar {
  readonly query: () => string;
  readonly push: (query: string) => void;
  readonly replace: (query: string) => void;
  /** Opens a link as a step that Back undoes, and tells who listens for travel. */
  readonly visit: (query: string) => void;
  /** Calls back when the user goes back or forth; returns the way to stop. */
  readonly onTravel: (callback: () => void) => () => void;
}

/** Whether going from one view to the next is a step that Back undoes. */
function isStep(before: ViewState, after: ViewState): boolean {
  return FIELD_NAMES.some((name) => {
    const field = fieldNamed(name);
    const isChanged = field.format(before[name]) !== field.format(after[name]);
    // Typing and dragging replace; lifting such a filter is an act of its own.
    const isLifted =
      name !== "data" &&
      field.format(after[name]) === field.format(field.initial);
    return isChanged && (field.history === "push" || isLifted);
  });
}

/**
 * Keeps the address bar and the store in step: the one place where either
 * writes the other. Parameters that are none of ours are carried through.
 *
 * @param onDecoded is told what each link that is opened could not say.
 * @returns the way to stop.
 */
export function connectAddressBar(
  store: ViewStore,
  bar: AddressBar,
  onDecoded: (decoded: Decoded) => void,
): () => void {
  let { foreign } = decode(bar.query());
  let isTravelling = false;
  const stopTravel = bar.onTravel(() => {
    const decoded = decode(bar.query());
    foreign = decoded.foreign;
    isTravelling = true;
    setView(store, decoded.view);
    isTravelling = false;
    onDecoded(decoded);
  });
  const stopStore = store.subscribe((after, before) => {
    if (isTravelling) return;
    const query = encode(after, foreign);
    if (query === encode(before, foreign)) return;
    if (isStep(before, after)) bar.push(query);
    else bar.replace(query);
  });
  return () => {
    stopTravel();
    stopStore();
  };
}
