import { BASIS_RULES } from "#domain/basis.ts";
import type { Divisor, Figure, Measure, Unit, Value } from "#domain/figure.ts";
import { isPerson } from "#domain/recipient.ts";
import type { Year } from "#domain/year.ts";
import { isMoneyYardstick, type Yardstick } from "#domain/yardstick.ts";
import { denominatorCaveats, nearestYear } from "./denominatorYear.ts";
import { GDP_PER_HEAD, operandsOf, positiveSeries } from "./operands.ts";
import { inNominalYuan } from "./prices.ts";
import { dividedBound, quotientOf } from "./quotient.ts";
import type { Per } from "#domain/settings.ts";
import {
  andThen,
  notApplied,
  type Step,
  type StepContext,
  stopped,
  times,
} from "./step.ts";

interface DenominatorOption {
  /** Which yardsticks it may divide. */
  readonly allows: (yardstick: Yardstick) => boolean;
  /**
   * Whether it takes step 2's amount in nominal yuan against the same year's
   * nominal indicator, so that prices and currency do not apply.
   */
  readonly isNominal: boolean;
  readonly divide: (value: Value, context: StepContext) => Figure;
}

const dividesAs = ({ basis }: Yardstick) => BASIS_RULES[basis].dividedAs;
const isOfPlace = (yardstick: Yardstick) => dividesAs(yardstick) === "place";
const isMoneyOfPlace = (yardstick: Yardstick) =>
  isOfPlace(yardstick) && isMoneyYardstick(yardstick);
const isPeople = (yardstick: Yardstick) =>
  isOfPlace(yardstick) ||
  (dividesAs(yardstick) === "people" && yardstick.unit === "person");
const isMoneyOfPerson = (yardstick: Yardstick) =>
  dividesAs(yardstick) === "recipient" &&
  isPerson(yardstick.recipient) &&
  isMoneyYardstick(yardstick);

/** Missing for want of a denominator; of several indicators the first that is not there is named. */
function withoutDenominator(
  value: Value,
  { dataset, place }: StepContext,
  indicators: readonly [string, ...string[]],
  wanted: Year,
): Figure {
  const absent = indicators.find((indicator) => {
    const years = positiveSeries(dataset, place, indicator).keys();
    return nearestYear(years, wanted) === undefined;
  });
  return stopped(value, "no-denominator", {
    what: "indicator",
    indicator: absent ?? indicators[0],
    year: wanted,
  });
}

function dividedBy(
  by: Divisor,
  indicator: string,
  factor: number,
  unitOf: (unit: Unit) => Unit,
): DenominatorOption["divide"] {
  return (value, context) => {
    const wanted = context.subject.incentive.priceYear;
    if (wanted === undefined) return stopped(value, "no-year");
    const { dataset, place } = context;
    const operand = operandsOf(dataset, place, [indicator], wanted)?.[0];
    if (!operand) {
      return withoutDenominator(value, context, [indicator], wanted);
    }
    const caveats = denominatorCaveats(operand, wanted);
    const operation = { op: "divide", by, operand } as const;
    const unit = unitOf(value.unit);
    return {
      ...times(value, factor / operand.value, operation, unit, caveats),
      bound: dividedBound(value.bound, operand.bound),
    };
  };
}

const per =
  (by: "resident" | "student" | "km2") =>
  (unit: Unit): Unit => ({ ...unit, per: by });
const measuredIn =
  (measure: Measure) =>
  (unit: Unit): Unit => ({ ...unit, measure });
const percentOf = (of: "gdp" | "revenue") =>
  measuredIn({ kind: "percent", of, unit: "percent" });

const dividedByGdpPerHead: DenominatorOption["divide"] = (value, context) => {
  const wanted = context.subject.incentive.priceYear;
  if (wanted === undefined) return stopped(value, "no-year");
  const { dataset, place } = context;
  const [gdp, population] =
    operandsOf(dataset, place, GDP_PER_HEAD, wanted) ?? [];
  if (!gdp || !population) {
    return withoutDenominator(value, context, GDP_PER_HEAD, wanted);
  }
  const caveats = [
    ...denominatorCaveats(gdp, wanted),
    ...denominatorCaveats(population, wanted),
  ];
  const operation = { op: "divide-by-gdp-head", gdp, population } as const;
  const unit = measuredIn({ kind: "multiple" })(value.unit);
  const factor = population.value / gdp.value;
  return {
    ...times(value, factor, operation, unit, caveats),
    bound: dividedBound(value.bound, quotientOf(gdp, population).bound),
  };
};

/** Each denominator, the yardsticks that it may divide, and how. */
export const DENOMINATORS = {
  none: { allows: () => true, isNominal: false, divide: (value) => value },
  resident: {
    allows: isPeople,
    isNominal: false,
    divide: dividedBy("resident", "population", 1, per("resident")),
  },
  student: {
    allows: isPeople,
    isNominal: false,
    divide: dividedBy("student", "students", 1, per("student")),
  },
  gdp: {
    allows: isMoneyOfPlace,
    isNominal: true,
    divide: dividedBy("gdp", "gdp", 100, percentOf("gdp")),
  },
  revenue: {
    allows: isMoneyOfPlace,
    isNominal: true,
    divide: dividedBy("revenue", "fiscal-revenue", 100, percentOf("revenue")),
  },
  km2: {
    allows: isOfPlace,
    isNominal: false,
    divide: dividedBy("km2", "area", 1, per("km2")),
  },
  "gdp-head": {
    allows: isMoneyOfPerson,
    isNominal: true,
    divide: dividedByGdpPerHead,
  },
} as const satisfies Record<Per, DenominatorOption>;

/** Whether a yardstick may be divided by a denominator; the guard before all steps. */
export function isDivisible(yardstick: Yardstick, by: Per): boolean {
  return DENOMINATORS[by].allows(yardstick);
}

/**
 * Step 5: divides by the chosen indicator of the place for which the figure is
 * counted. Missing: `no-year` without a price year, `no-denominator` where the
 * place has no value within three years.
 */
export const divided: Step = (value, context) => {
  const option: DenominatorOption = DENOMINATORS[context.settings.per];
  if (!option.isNominal) return option.divide(value, context);
  return andThen(inNominalYuan(value, context), (yuan) => {
    const { prices, cur } = context.settings;
    const noted = prices === "nominal" ? yuan : notApplied(yuan, "prices");
    return option.divide(
      cur === "cny" ? noted : notApplied(noted, "currency"),
      context,
    );
  });
};

/** Whether currency and prices have a meaning for what is shown. */
export function isMoneyShown(
  yardsticks: readonly Yardstick[],
  by: Per,
): boolean {
  return yardsticks.some(isMoneyYardstick) && !isNominalDenominator(by);
}

/** Whether prices and currency have no meaning under a denominator. */
export function isNominalDenominator(by: Per): boolean {
  return DENOMINATORS[by].isNominal;
}
