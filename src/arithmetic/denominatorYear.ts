import type { Caveat } from "#domain/figure.ts";
import type { Indicator } from "#domain/rows.ts";
import type { Year } from "#domain/year.ts";

/** How many years a denominator may be away from the figure that it divides. */
export const TOLERANCE = 3;

/** Population series jump between 2019 and 2020, when the census replaced the estimates. */
export const CENSUS_YEAR = 2020;

/**
 * The year of a series that divides a figure of `wanted`: that very year, else
 * the nearest within the tolerance, the earlier of two equally near; else undefined.
 */
export function nearestYear(
  available: Iterable<Year>,
  wanted: Year,
): Year | undefined {
  let best: Year | undefined;
  for (const year of available) {
    const distance = Math.abs(year - wanted);
    if (distance > TOLERANCE) continue;
    const bestDistance =
      best === undefined ? Infinity : Math.abs(best - wanted);
    const isNearer = distance < bestDistance;
    const isEarlierTie =
      best !== undefined && distance === bestDistance && year < best;
    if (isNearer || isEarlierTie) best = year;
  }
  return best;
}

/** Rounded by its source is not derived: its note says which. */
const isRounded = ({ note }: Indicator) => note?.startsWith("Rounded") ?? false;

/** What a reader must know of a denominator: its year, that it was derived, that the census lies between. */
export function denominatorCaveats(operand: Indicator, wanted: Year): Caveat[] {
  const { indicator, year: used } = operand;
  const caveats: Caveat[] = [];
  if (used !== wanted) {
    caveats.push({ kind: "other-year", indicator, wanted, used });
  }
  if (operand.bound === "about" && !isRounded(operand)) {
    caveats.push({ kind: "derived", indicator, used });
  }
  const isAcrossCensus = used < CENSUS_YEAR !== wanted < CENSUS_YEAR;
  if (isAcrossCensus && indicator === "population") {
    caveats.push({ kind: "census", indicator, wanted, used });
  }
  return caveats;
}
