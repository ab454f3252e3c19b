import type { Unit } from "#domain/figure.ts";
import type { Words } from "./catalogue.ts";
import { lotOf } from "./lot.ts";
import { abbreviated, type Digits, fullNumber } from "./number.ts";

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
  const { numbers, counted, joins } = words;
  const from =
    measure.kind === "count" ? joins.abbreviateCountsFrom : undefined;
  const { factor } = lotOf(unit, words, digits);
  const parts = numberParts(value * factor, words, digits, from);
  const plain = `${parts.digits}${parts.sign}`;
  const said = `${parts.digits}${parts.spoken}`;
  const printed = { digits: parts.digits, magnitude: parts.sign };
  const heard = { digits: parts.digits, magnitude: parts.spoken };
  switch (measure.kind) {
    case "money": {
      const { sign, spoken } = numbers.currencies[measure.currency];
      return {
        text: joins.money(printed, sign),
        spoken: joins.count(heard, spoken),
      };
    }
    case "count": {
      // Decided on the number as printed: 1.001 projects are 1 project when short.
      const isOne = plain === "1";
      const noun = isOne ? counted[measure.of].one : counted[measure.of].many;
      return {
        text: joins.count(printed, noun),
        spoken: joins.count(heard, noun),
      };
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

/** The unit beside the number, told with as many digits: `a year per resident`, `of GDP`. Empty where there is nothing to say. */
export function unitSuffix(unit: Unit, words: Words, digits: Digits): string {
  const { measure, time } = unit;
  const { numbers } = words;
  const shareOf =
    measure.kind === "percent" && measure.of !== "cost"
      ? { gdp: numbers.ofGdp, revenue: numbers.ofRevenue }[measure.of]
      : "";
  const multipleOf = measure.kind === "multiple" ? numbers.ofGdpPerHead : "";
  const timeText = time === undefined ? "" : numbers.times[time];
  const { per: divided } = lotOf(unit, words, digits);
  return words.joins.unit(shareOf + multipleOf, timeText, divided);
}
