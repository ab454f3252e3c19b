import { encode, type Foreign } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";

/** The link of a view, with protocol and host; always with the dataset version that it shows. */
export function linkOf(
  view: ViewState,
  version: string,
  foreign: Foreign,
): string {
  const query = encode({ ...view, data: version }, foreign);
  return `${location.origin}${location.pathname}?${query}`;
}
