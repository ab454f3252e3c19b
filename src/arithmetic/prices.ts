import { type Dataset, nationalValue } from "#domain/dataset.ts";
import type { Currency, Figure, Unit, Value } from "#domain/figure.ts";
import type { NationalValue } from "#domain/rows.ts";
import type { NationalSeries } from "#domain/vocabularies.ts";
import type { Year } from "#domain/year.ts";
import {
  andThen,
  type Step,
  type StepContext,
  stopped,
  times,
} from "./step.ts";

/** A national series' value in a year, for multiplying and dividing: nought does for neither. */
export function factorOf(
  dataset: Dataset,
  series: NationalSeries,
  year: Year,
): NationalValue | undefined {
  const row = nationalValue(dataset, series, year);
  return row && row.value > 0 ? row : undefined;
}

/** The unit of a money value in another currency, or at other prices. */
export function asMoney(
  unit: Unit,
  currency: Currency,
  prices: "nominal" | Year,
): Unit {
  return { ...unit, measure: { kind: "money", currency, prices } };
}

/**
 * An amount stated in dollars, in yuan at the annual average rate of its year.
 * What is no dollar amount passes unchanged. Missing: `no-year` without a price
 * year, `no-rate` without a rate for it.
 */
export function inNominalYuan(
  value: Value,
  { subject, dataset }: StepContext,
): Figure {
  const { measure } = value.unit;
  if (measure.kind !== "money" || measure.currency !== "USD") return value;
  const year = subject.incentive.priceYear;
  if (year === undefined) return stopped(value, "no-year");
  const rate = factorOf(dataset, "cny-per-usd", year);
  if (!rate) {
    return stopped(value, "no-rate", {
      what: "series",
      series: "cny-per-usd",
      year,
    });
  }
  return times(
    value,
    rate.value,
    { op: "to-yuan", rate },
    asMoney(value.unit, "CNY", "nominal"),
  );
}

/**
 * Step 3: restates money of year Y at the prices of year B,
 * × CPI(B) ÷ CPI(Y), in yuan and before any conversion. Only money is deflated.
 * Missing: `no-year` without Y, `no-deflator` without CPI for Y or B.
 */
export const atPrices: Step = (value, context) => {
  const { subject, settings, dataset } = context;
  const base = settings.prices;
  if (base === "nominal" || value.unit.measure.kind !== "money") return value;
  return andThen(inNominalYuan(value, context), (yuan) => {
    const year = subject.incentive.priceYear;
    if (year === undefined) return stopped(yuan, "no-year");
    const from = factorOf(dataset, "cpi", year);
    const to = factorOf(dataset, "cpi", base);
    if (!from || !to) {
      const lacking = from ? base : year;
      return stopped(yuan, "no-deflator", {
        what: "series",
        series: "cpi",
        year: lacking,
      });
    }
    const unit = asMoney(yuan.unit, "CNY", base);
    return times(
      yuan,
      to.value / from.value,
      { op: "deflate", from, to },
      unit,
    );
  });
};
