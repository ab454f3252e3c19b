import { type Figure, sortValue, type Unit } from "#domain/figure.ts";
import { isEqual } from "./rank.ts";

/** How a figure stands to the reference's: by how much in its own unit, and how many times. */
export interface Difference {
  readonly amount: number;
  readonly unit: Unit;
  /** Whether both are exact; else only their bounds are compared. */
  readonly isExact: boolean;
  /** Undefined where the reference is 0. */
  readonly ratio: number | undefined;
}

/**
 * The difference of two figures of one yardstick, by their upper ends; undefined
 * where either is missing, since nothing can be said against an unknown. Figures
 * that a ranking takes for equal differ by nought.
 */
export function difference(
  figure: Figure,
  reference: Figure,
): Difference | undefined {
  if (figure.kind === "missing" || reference.kind === "missing") {
    return undefined;
  }
  const base = sortValue(reference);
  const own = sortValue(figure);
  const isSame = isEqual(own, base);
  return {
    amount: isSame ? 0 : own - base,
    unit: figure.unit,
    isExact: figure.bound === "exact" && reference.bound === "exact",
    ratio: base === 0 ? undefined : isSame ? 1 : own / base,
  };
}
