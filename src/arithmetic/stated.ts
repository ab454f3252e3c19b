import type { Measure, Unit, Value } from "#domain/figure.ts";
import { BASIS_RULES } from "#domain/basis.ts";
import type { Incentive, PlaceEvent } from "#domain/rows.ts";
import { isMoney, type StatedUnit } from "#domain/vocabularies.ts";

/** What a stated unit counts; money is nominal. */
export function measureOf(unit: StatedUnit): Measure {
  if (isMoney(unit)) {
    return { kind: "money", currency: unit, prices: "nominal" };
  }
  if (unit === "percent" || unit === "percentage-point") {
    return { kind: "percent", of: "cost", unit };
  }
  return { kind: "count", of: unit };
}

/** The unit in which an incentive's amount is stated. */
export function statedUnit(incentive: Incentive): Unit {
  const time = BASIS_RULES[incentive.basis].hasTime
    ? incentive.period
    : undefined;
  return { measure: measureOf(incentive.unit), time, per: "none" };
}

/** Step 1: the amount as stated, with its bound; a range keeps both ends. */
export function asStated(incentive: Incentive): Value {
  const unit = statedUnit(incentive);
  const low = incentive.amount;
  const high = incentive.amountMax ?? incentive.amount;
  return {
    kind: "value",
    low,
    high,
    unit,
    bound: incentive.bound,
    steps: [{ op: "stated", low, high, unit }],
    caveats:
      incentive.basis === "fund-cluster" ? [{ kind: "partners-money" }] : [],
  };
}

/** The amount of an event as stated; undefined where its source prints none. An event has no period. */
export function eventAsStated({
  amount,
  unit,
  bound,
}: PlaceEvent): Pick<Value, "low" | "high" | "unit" | "bound"> | undefined {
  if (amount === undefined || unit === undefined || bound === undefined) {
    return undefined;
  }
  return {
    low: amount,
    high: amount,
    unit: { measure: measureOf(unit), time: undefined, per: "none" },
    bound,
  };
}
