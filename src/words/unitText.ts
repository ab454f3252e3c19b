import type { Unit } from "#domain/figure.ts";
import type { Words } from "./catalogue.ts";
import { lotOf } from "./lot.ts";
import { abbreviated, type Digits, fullNumber } from "./number.ts";

/** Counts stay whole up to ten million: a reader knows what a million people are. */
export const ABBREVIATE_COUNTS_FROM = 1e7;

/** One number in its unit, without bound, time and denominator. */
export interface NumberText {
  readonly text: string;
  readonly spoken: string;
}

function numberParts(
  value: number,
  words: Words,
  digits: Digits,
  from?: number,
) {
  if (digits === "full") {
    return { digits: fullNumber(value, words), sign: "", spoken: "" };
  }
  return abbreviated(value, words, from);
}

/** A number in its unit: `¥1.09 bn`, `0.0445 %`, `1,000,000 people`. The sign of money stands after a minus. */
export function numberText(
  value: number,
  unit: Unit,
  words: Words,
  digits: Digits,
): NumberText {
  const { measure } = unit;
  const { numbers, counted } = words;
  const from = measure.kind === "count" ? ABBREVIATE_COUNTS_FROM : undefined;
  const { factor } = lotOf(unit, words, digits);
  const parts = numberParts(value * factor, words, digits, from);
  const plain = `${parts.digits}${parts.sign}`;
  const said = `${parts.digits}${parts.spoken}`;
  switch (measure.kind) {
    case "money": {
      const { sign, spoken } = numbers.currencies[measure.currency];
      const text = plain.startsWith("−")
        ? `−${sign}${plain.slice(1)}`
        : `${sign}${plain}`;
      return { text, spoken: `${said} ${spoken}` };
    }
    case "count": {
      // Decided on the number as printed: 1.001 projects are 1 project when short.
      const isOne = plain === "1";
      const noun = isOne ? counted[measure.of].one : counted[measure.of].many;
      return { text: `${plain} ${noun}`, spoken: `${said} ${noun}` };
    }
    case "percent": {
      const isPoints = measure.unit === "percentage-point";
      return {
        text: `${plain}${isPoints ? numbers.percentagePoints : numbers.percent}`,
        spoken: `${said}${isPoints ? numbers.spokenPercentagePoints : numbers.spokenPercent}`,
      };
    }
    case "multiple":
      return {
        text: `${plain}${numbers.multiple}`,
        spoken: `${said}${numbers.spokenMultiple}`,
      };
    case "scale": {
      const isShare = measure.scale === "share";
      return {
        text: `${plain}${isShare ? numbers.percent : ""}`,
        spoken: `${said}${isShare ? numbers.spokenPercent : ""}`,
      };
    }
  }
}

/** What follows the number, told with as many digits: `a year per resident`, `of GDP`. Empty where there is nothing to say. */
export function unitSuffix(unit: Unit, words: Words, digits: Digits): string {
  const { measure, time } = unit;
  const { numbers } = words;
  const shareOf =
    measure.kind === "percent" && measure.of !== "cost"
      ? { gdp: numbers.ofGdp, revenue: numbers.ofRevenue }[measure.of]
      : "";
  const multipleOf = measure.kind === "multiple" ? numbers.ofGdpPerHead : "";
  const timeText = time === undefined ? "" : numbers.times[time];
  return [shareOf, multipleOf, timeText, lotOf(unit, words, digits).per]
    .filter((part) => part !== "")
    .join(" ");
}
