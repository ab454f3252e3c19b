import type { Bound } from "#domain/bound.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Indicator } from "#domain/rows.ts";
import type { Year } from "#domain/year.ts";
import { GDP_PER_HEAD, operandsByYear } from "./operands.ts";
import { quotientOf } from "./quotient.ts";

/** A place's GDP ÷ residents of one and the same year, in nominal yuan a resident. */
export interface GdpPerHead {
  readonly value: number;
  readonly bound: Bound;
  readonly gdp: Indicator;
  readonly population: Indicator;
}

/** GDP per resident by year: only years that have both, and residents above nought. */
export function gdpPerHeadByYear(
  dataset: Dataset,
  place: PlaceId,
): ReadonlyMap<Year, GdpPerHead> {
  const quotients = new Map<Year, GdpPerHead>();
  const operands = operandsByYear(dataset, place, GDP_PER_HEAD);
  for (const [year, [gdp, population]] of operands) {
    if (!gdp || !population) continue;
    quotients.set(year, { ...quotientOf(gdp, population), gdp, population });
  }
  return quotients;
}
