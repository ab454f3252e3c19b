import type { Currency, Figure, Value } from "#domain/figure.ts";
import type { NationalSeries } from "#domain/vocabularies.ts";
import { asMoney, factorOf, inNominalYuan } from "./prices.ts";
import type { CurrencyChoice } from "#domain/settings.ts";
import {
  andThen,
  type Step,
  type StepContext,
  stopped,
  times,
} from "./step.ts";

interface CurrencyOption {
  readonly currency: Currency;
  /** The series whose value yuan are divided by; yuan need none. */
  readonly series: NationalSeries | undefined;
}

/** Each currency and the national series that converts yuan into it. */
export const CURRENCY_OPTIONS = {
  cny: { currency: "CNY", series: undefined },
  usd: { currency: "USD", series: "cny-per-usd" },
  ppp: { currency: "INT", series: "ppp" },
} as const satisfies Record<CurrencyChoice, CurrencyOption>;

function fromYuan(value: Value, context: StepContext): Figure {
  const { currency, series }: CurrencyOption =
    CURRENCY_OPTIONS[context.settings.cur];
  if (series === undefined) return value;
  const { prices } = context.settings;
  const year =
    prices === "nominal" ? context.subject.incentive.priceYear : prices;
  if (year === undefined) return stopped(value, "no-year");
  const factor = factorOf(context.dataset, series, year);
  if (!factor) {
    return stopped(value, "no-rate", { what: "series", series, year });
  }
  const unit = asMoney(value.unit, currency, prices);
  return times(value, 1 / factor.value, { op: "convert", factor }, unit);
}

/**
 * Step 4: money in the chosen currency, at the annual average of year B if
 * prices are restated, else of the figure's own year. What is no money passes.
 * Missing: `no-year`, `no-rate`.
 */
export const inCurrency: Step = (value, context) => {
  const { measure } = value.unit;
  if (measure.kind !== "money") return value;
  if (measure.currency === CURRENCY_OPTIONS[context.settings.cur].currency) {
    return value;
  }
  return andThen(inNominalYuan(value, context), (yuan) =>
    fromYuan(yuan, context),
  );
};
