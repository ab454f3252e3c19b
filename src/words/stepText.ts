import type { LateWords } from "./en/late.ts";
import { lateWords } from "./lateWords.ts";
import { BASIS_RULES } from "#domain/basis.ts";
import type { Operation, Step } from "#domain/figure.ts";
import type { SourceId } from "#domain/ids.ts";
import type { Indicator, NationalValue } from "#domain/rows.ts";
import type { Words } from "./catalogue.ts";
import { figureLine, figureText } from "./figureText.ts";
import type { Names, StatedAs } from "./names.ts";
import { fullNumber } from "./number.ts";
import { scaleText } from "./scaleText.ts";

/** A step that a reader can redo with a pocket calculator. */
export interface StepText {
  /** The operation with its operand: `÷ 6.90077 yuan per dollar`. */
  readonly title: string;
  /** What the operand is and who states it: `average of 2020, World Bank`. May be empty. */
  readonly detail: string;
  /** What it came to, all digits. */
  readonly result: string;
  /** The sources of the operands. */
  readonly sources: readonly SourceId[];
}

type Told = Omit<StepText, "result">;

const told = (
  title: string,
  detail: string,
  sources: readonly SourceId[] = [],
): Told => ({
  title,
  detail,
  sources: [...new Set(sources)],
});

/** An operand as its source prints it: every digit that a double can hold. */
function operandNumber(value: number, words: Words): string {
  const options = { maximumSignificantDigits: 15 };
  return new Intl.NumberFormat(words.numbers.locale, options).format(value);
}

const joined = (parts: readonly string[], words: Words) =>
  parts.filter((part) => part !== "").join(words.evidence.comma);

/** `at most, per team, once`: only what a recipient gets is per recipient. */
function statedDetail(
  stated: StatedAs | undefined,
  step: Step,
  words: Words,
): string {
  if (!stated) return "";
  const { bounds, periods, overYears } = lateWords(words).steps;
  const isPer = BASIS_RULES[stated.basis].dividedAs === "recipient";
  const { time } = step.unit;
  return joined(
    [
      bounds[stated.bound],
      isPer
        ? words.yardsticks.per(words.recipients[stated.recipient].each)
        : "",
      time === undefined ? "" : periods[time],
      stated.years === undefined ? "" : overYears(stated.years),
    ],
    words,
  );
}

function seriesDetail(
  { series, year, source }: NationalValue,
  words: Words,
  names: Names,
) {
  return joined(
    [lateWords(words).steps.seriesOf[series](year), names.publisher(source)],
    words,
  );
}

function divided(
  by: keyof LateWords["steps"]["divisors"],
  operand: Indicator,
  words: Words,
  names: Names,
) {
  const { title, operand: operandText } = lateWords(words).steps.divisors[by];
  const value =
    words.bounds[operand.bound].sign + operandNumber(operand.value, words);
  const detail = [
    operandText(value, names.place(operand.place)),
    names.sourceTitle(operand.source),
    words.evidence.locator(operand.locator),
  ];
  return told(title(operand.year), joined(detail, words), [operand.source]);
}

function gdpPerHead(
  gdp: Indicator,
  population: Indicator,
  words: Words,
  names: Names,
): Told {
  const { title, detail } = lateWords(words).steps.gdpHead;
  const quotient = detail(
    operandNumber(gdp.value, words),
    operandNumber(population.value, words),
    fullNumber(gdp.value / population.value, words),
    names.place(gdp.place),
  );
  const sources = [...new Set([gdp.source, population.source])];
  return told(
    title(gdp.year),
    joined([quotient, ...sources.map(names.sourceTitle)], words),
    sources,
  );
}

function operationText(
  step: Operation & Step,
  words: Words,
  names: Names,
): Told {
  const { numbers } = words;
  const { steps } = lateWords(words);
  const exact = ({ value }: NationalValue) => operandNumber(value, words);
  switch (step.op) {
    case "stated":
      return told(steps.stated, statedDetail(names.stated, step, words));
    case "times-months":
      return told(steps.timesMonths.title, steps.timesMonths.detail);
    case "divide-by-years":
      return told(
        steps.divideByYears.title(step.years),
        steps.divideByYears.detail,
      );
    case "times-years":
      return told(steps.timesYears.title(step.years), steps.timesYears.detail);
    case "to-yuan": {
      const { rate } = step;
      const title = steps.times(exact(rate), numbers.series[rate.series]);
      return told(title, seriesDetail(rate, words, names), [rate.source]);
    }
    case "convert": {
      const { factor } = step;
      const title = steps.dividedBy(
        exact(factor),
        numbers.series[factor.series],
      );
      return told(title, seriesDetail(factor, words, names), [factor.source]);
    }
    case "deflate": {
      const { from, to } = step;
      const sources = [...new Set([to.source, from.source])];
      const quotient = steps.deflate.detail(exact(to), exact(from));
      const detail = joined([quotient, ...sources.map(names.publisher)], words);
      return told(steps.deflate.title(to.year, from.year), detail, sources);
    }
    case "divide":
      return divided(step.by, step.operand, words, names);
    case "divide-by-gdp-head":
      return gdpPerHead(step.gdp, step.population, words, names);
    case "not-applied":
      return told(
        steps.notApplied.title[step.setting],
        steps.notApplied.detail,
      );
    case "sum": {
      const addends = step.addends.map(
        (id) => names.number(id) ?? names.figure(id),
      );
      return told(
        steps.sum.title(addends.length),
        addends.join(steps.sum.plus),
      );
    }
    case "scale":
      return { ...scaleText(step.scaling, words, names), sources: [] };
  }
}

/** A step in words: the operation, its operands with their sources, and what it came to. */
export function stepText(step: Step, words: Words, names: Names): StepText {
  const result = figureLine(
    figureText({ ...step, bound: "exact" }, words, "full"),
    words,
  );
  return { ...operationText(step, words, names), result };
}
