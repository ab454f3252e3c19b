import { lateWords } from "./lateWords.ts";
import type { Bound } from "#domain/bound.ts";
import type { Unit } from "#domain/figure.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { Words } from "./catalogue.ts";
import { type FigureText, figureText } from "./figureText.ts";
import { lotOf } from "./lot.ts";
import { abbreviated } from "./number.ts";
import { numberText, unitSuffix } from "./unitText.ts";

/** What an axis counts: a unit of figures, or a unit that only an indicator has, by its name in the package. */
export type AxisUnit = Unit | string;

function plainNumber(value: number, words: Words, from?: number): string {
  const { digits, sign } = abbreviated(value, words, from);
  return `${digits}${sign}`;
}

/**
 * A number along an axis: what is counted stands in the axis's title instead.
 * Counts are abbreviated from a million on, so that no axis mixes 5,000,000 with 10 m.
 */
export function tickText(value: number, unit: AxisUnit, words: Words): string {
  if (typeof unit === "string") return plainNumber(value, words);
  return unit.measure.kind === "count"
    ? plainNumber(value * lotOf(unit, words, "short").factor, words)
    : numberText(value, unit, words, "short").text;
}

/** A value on an axis, with its unit and bound. */
export function axisText(
  value: number,
  bound: Bound,
  unit: AxisUnit,
  words: Words,
): FigureText {
  if (typeof unit !== "string") {
    return figureText({ low: value, high: value, unit, bound }, words, "short");
  }
  const { sign, spoken, tag } = words.bounds[bound];
  const name = lateWords(words).relate.units[unit] ?? "";
  const { joins } = words;
  const digits = plainNumber(value, words, joins.abbreviateCountsFrom);
  const number = joins.phrase([digits, name]);
  return { text: sign + number, suffix: tag, spoken: spoken + number };
}

function measureName({ measure }: Unit, words: Words): string {
  const { numbers, counted } = words;
  const { relate } = lateWords(words);
  switch (measure.kind) {
    case "money":
      return numbers.currencies[measure.currency].spoken;
    case "count":
      return counted[measure.of].many;
    case "percent":
      return measure.unit === "percent"
        ? numbers.spokenPercent.trim()
        : numbers.spokenPercentagePoints.trim();
    case "multiple":
      return relate.multiples;
    case "scale":
      return "";
  }
}

/**
 * A unit as an axis names it, after `in`: `yuan per resident`, `percent of
 * GDP`. What the yardstick's own name says is not said twice.
 */
export function axisUnit(
  unit: AxisUnit,
  yardstick: Yardstick | undefined,
  words: Words,
): string {
  if (typeof unit === "string") {
    return lateWords(words).relate.units[unit] ?? unit;
  }
  const { measure, time } = unit;
  const isNamed = yardstick?.unit !== undefined && measure.kind === "count";
  const isTimeNamed =
    yardstick?.period !== undefined && yardstick.period === time;
  const suffix = unitSuffix(
    isTimeNamed ? { ...unit, time: undefined } : unit,
    words,
    "short",
  );
  const prices =
    measure.kind === "money" && measure.prices !== "nominal"
      ? words.settings.prices.of(measure.prices).phrase
      : "";
  const name = isNamed && suffix === "" ? "" : measureName(unit, words);
  return lateWords(words).relate.unit(
    name,
    [suffix, prices].filter((part) => part !== ""),
  );
}
