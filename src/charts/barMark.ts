import type { Bound } from "#domain/bound.ts";

/** The marks of honesty: how a bar shows what the source leaves open. */
export type MarkKind = "solid" | "ceiling" | "open" | "dashed" | "range";

/** A bar on a scale, ready to be drawn: all positions are fractions of its length, 0 to 1. */
export interface BarMark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  /** Where nought lies: 0 unless there are negative values. */
  readonly zero: number;
  /** The ends of the figures that contest each other, to be joined by a line. */
  readonly contest: { readonly from: number; readonly to: number } | undefined;
}

const KINDS: Record<Bound, MarkKind> = {
  exact: "solid",
  "at-most": "ceiling",
  "at-least": "open",
  "more-than": "open",
  about: "dashed",
  planned: "dashed",
  rumoured: "dashed",
  range: "range",
};

/** What a mark shows. */
interface Drawn {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
}

/** How a figure is drawn; a range whose ends are equal is no range. */
export function markKind({ low, high, bound }: Drawn): MarkKind {
  return bound === "range" && low === high ? "solid" : KINDS[bound];
}

export interface Extent {
  readonly smallest: number;
  readonly largest: number;
}

/** The ends of a scale that holds all the numbers and nought. */
export function extentOf(numbers: readonly number[]): Extent {
  return {
    smallest: Math.min(0, ...numbers),
    largest: Math.max(0, ...numbers),
  };
}

/**
 * Places a figure on a scale. A scale without length puts every bar at nought.
 *
 * @param contested the figures that contest it, on the same scale.
 */
export function barMark(
  figure: Drawn,
  contested: readonly Drawn[],
  extent: Extent,
): BarMark {
  const length = extent.largest - extent.smallest;
  const at = (value: number) =>
    length === 0 ? 0 : (value - extent.smallest) / length;
  const ends = [figure, ...contested].map(({ high }) => high);
  const kind = markKind(figure);
  const isRange = kind === "range";
  return {
    kind,
    from: isRange ? at(figure.low) : at(Math.min(0, figure.high)),
    to: isRange ? at(figure.high) : at(Math.max(0, figure.high)),
    zero: at(0),
    contest:
      contested.length > 0
        ? { from: at(Math.min(...ends)), to: at(Math.max(...ends)) }
        : undefined,
  };
}
