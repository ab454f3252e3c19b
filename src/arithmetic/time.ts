import { BASIS_RULES } from "#domain/basis.ts";
import type { Figure, Unit, Value } from "#domain/figure.ts";
import type { Incentive } from "#domain/rows.ts";
import type { Time } from "#domain/settings.ts";
import { type Step, type StepContext, stopped, times } from "./step.ts";

function withTime(value: Value, time: Unit["time"]): Unit {
  return { ...value.unit, time };
}

/** A cap or grant that is paid once, or in total without a term, has no time dimension. */
function isOneOff({ basis, period, years }: Incentive): boolean {
  if (BASIS_RULES[basis].dividedAs !== "recipient") return false;
  return period === "once" || (period === "total" && years === undefined);
}

function perYear(value: Value, { period, years }: Incentive): Figure {
  if (period === "year") return value;
  if (period === "month") {
    return times(value, 12, { op: "times-months" }, withTime(value, "year"));
  }
  if (years === undefined) return stopped(value, "no-term");
  return times(
    value,
    1 / years,
    { op: "divide-by-years", years },
    withTime(value, "year"),
  );
}

function overTheTerm(value: Value, { period, years }: Incentive): Figure {
  if (period !== "year" && period !== "month") return value;
  if (years === undefined) return stopped(value, "no-term");
  const yearly =
    period === "month"
      ? times(value, 12, { op: "times-months" }, withTime(value, "year"))
      : value;
  return times(
    yearly,
    years,
    { op: "times-years", years },
    withTime(yearly, "total"),
  );
}

const OPTIONS = {
  stated: (value) => value,
  year: perYear,
  total: overTheTerm,
} as const satisfies Record<
  Time,
  (value: Value, incentive: Incentive) => Figure
>;

/** Step 2: restates a figure per year or over its whole term. */
export const inTime: Step = (
  value: Value,
  { subject, settings }: StepContext,
): Figure => {
  const { incentive } = subject;
  if (settings.time === "stated") return value;
  if (!BASIS_RULES[incentive.basis].hasTime) return stopped(value, "no-term");
  if (isOneOff(incentive)) return stopped(value, "one-off");
  return OPTIONS[settings.time](value, incentive);
};
