import type { Measure } from "#charts/measure.ts";
import type { Style } from "#charts/placedText.ts";
import { inLines } from "#charts/textLines.ts";

/** The room of a listing. */
interface Listing {
  readonly style: Style;
  readonly room: number;
  readonly lines: number;
  readonly measure: Measure;
}

/**
 * A text with as many names as have room, and how many more there are; with one
 * name at least. Empty without any.
 */
export function asManyAs(
  names: readonly string[],
  textOf: (names: readonly string[], more: number) => string,
  { style, room, lines, measure }: Listing,
): string {
  if (names.length === 0) return "";
  const text = (count: number) =>
    textOf(names.slice(0, count), names.length - count);
  const isFitting = (count: number) =>
    inLines(text(count), {
      width: (part) => measure(part, style.font),
      room,
      most: Infinity,
    }).length <= lines;
  // The more names, the longer the text, so that halving finds the last that fits.
  let [fits, fails] = [1, names.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (isFitting(middle)) fits = middle;
    else fails = middle;
  }
  return text(fits);
}
