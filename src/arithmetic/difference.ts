import { type Figure, sortValue, type Unit } from "#domain/figure.ts";

/** How a figure stands to the reference's: by how much in its own unit, and how many times. */
export interface Difference {
  readonly amount: number;
  readonly unit: Unit;
  /** Undefined where the reference is 0. */
  readonly ratio: number | undefined;
}

/**
 * The difference of two figures of one yardstick, by their upper ends; undefined
 * where either is missing, since nothing can be said against an unknown.
 */
export function difference(
  figure: Figure,
  reference: Figure,
): Difference | undefined {
  if (figure.kind === "missing" || reference.kind === "missing") {
    return undefined;
  }
  const base = sortValue(reference);
  return {
    amount: sortValue(figure) - base,
    unit: figure.unit,
    ratio: base === 0 ? undefined : sortValue(figure) / base,
  };
}
