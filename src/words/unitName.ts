import { lateWords } from "./lateWords.ts";
import type { Unit } from "#domain/figure.ts";
import { isMoney, type StatedUnit } from "#domain/vocabularies.ts";
import type { Words } from "./catalogue.ts";
import { unitSuffix } from "./unitText.ts";

function measureName({ measure }: Unit, words: Words): string {
  const texts = lateWords(words).exporting.csv;
  switch (measure.kind) {
    case "money": {
      const currency = texts.currencies[measure.currency];
      return measure.prices === "nominal"
        ? currency
        : texts.pricesOf(currency, measure.prices);
    }
    case "count":
      return words.counted[measure.of].many;
    case "percent":
      return measure.unit === "percent"
        ? texts.percent
        : texts.percentagePoints;
    case "multiple":
      return texts.multiple;
    case "scale":
      return texts.scales[measure.scale];
  }
}

/** The unit of an unrounded number in a word or two, for a cell of its own: `CNY a year per resident`. */
export function unitName(unit: Unit, words: Words): string {
  return lateWords(words).exporting.csv.unit(
    measureName(unit, words),
    unitSuffix(unit, words, "full"),
  );
}

/** The unit of an amount before any arithmetic: money by its currency, what is counted by its word. */
export function statedUnitName(unit: StatedUnit, words: Words): string {
  const { currencies, percent, percentagePoints } =
    lateWords(words).exporting.csv;
  if (isMoney(unit)) return currencies[unit];
  if (unit === "percent") return percent;
  if (unit === "percentage-point") return percentagePoints;
  return words.counted[unit].many;
}
