import type { Unit } from "#domain/figure.ts";
import type { Words } from "./catalogue.ts";
import type { Digits } from "./number.ts";

/** Of how many residents or students a count is told: of one it would be a tiny fraction of a person. */
const LOT = 10_000;

/** How a quotient is told. */
interface Told {
  /** What its number is multiplied by. */
  readonly factor: number;
  /** What follows it: `per resident`, `per 10,000 residents`; empty where nothing divides it. */
  readonly per: string;
}

/**
 * By what lot a unit is told: things counted for each resident or student by
 * ten thousand of these, all else by one. It depends on the unit alone, so that
 * all cells of a row, its axis and its picture agree. In full a number stays as
 * the arithmetic has it, to be redone with a pocket calculator.
 */
export function lotOf(
  { measure, per }: Unit,
  { numbers }: Words,
  digits: Digits,
): Told {
  const isInLots =
    digits === "short" &&
    measure.kind === "count" &&
    (per === "resident" || per === "student");
  return isInLots
    ? { factor: LOT, per: numbers.lots[per] }
    : { factor: 1, per: numbers.pers[per] };
}
