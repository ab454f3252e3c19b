import { TOLERANCE } from "#arithmetic/denominatorYear.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { Words } from "#words/catalogue.ts";
import { figureLine, figureText, missingText } from "#words/figureText.ts";
import type { StepText } from "#words/stepText.ts";
import { indicatorName } from "./datasetNames.ts";
import type { Outcome, SourceLink } from "./evidenceTexts.ts";
import { addressOf } from "./sourceModel.ts";

/** The result line, or the reason why there is none. */
export function outcomeOf(
  figure: Figure,
  dataset: Dataset,
  words: Words,
): Outcome {
  if (figure.kind === "missing") {
    const name = indicatorName(dataset, words);
    return { kind: "missing", ...missingText(figure, words, name, TOLERANCE) };
  }
  const { measure } = figure.unit;
  const isRank = measure.kind === "scale" && measure.scale === "rank";
  const short = figureLine(figureText(figure, words, "short"), words);
  const full = figureLine(figureText(figure, words, "full"), words);
  const plain = figureText({ ...figure, bound: "exact" }, words, "full");
  return {
    kind: "value",
    label: words.evidence.outcomes[isRank ? "exact" : figure.bound],
    text: plain.text,
    suffix: plain.suffix,
    short: short === full ? undefined : short,
  };
}

/** Where the sources of a step's operands can be opened. */
export function linksOf(
  { sources }: StepText,
  dataset: Dataset,
): readonly SourceLink[] {
  return sources.flatMap((id) => {
    const source = dataset.sources.get(id);
    const href = source && addressOf(source)?.href;
    if (!source || href === undefined) return [];
    return [{ title: source.title, host: new URL(href).host, href }];
  });
}
