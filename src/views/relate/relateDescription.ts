import { lateWords } from "#words/lateWords.ts";
import { isEqual } from "#arithmetic/rank.ts";
import type { Words } from "#words/catalogue.ts";
import type { RelateAxis, Related } from "./related.ts";

interface Described extends Related {
  readonly title: string;
  /** The rank correlation in words; empty without one. */
  readonly related: string;
}

function highestOn(
  side: "x" | "y",
  axis: RelateAxis,
  { dots }: Described,
  words: Words,
): string {
  const largest = Math.max(...dots.map((dot) => dot[side].high));
  const first = dots.filter((dot) => isEqual(dot[side].high, largest));
  const [one] = first;
  if (!one) return "";
  return lateWords(words).relate.highest(
    first.map(({ name }) => name),
    axis.name,
    one[side].text.spoken,
  );
}

/** The chart in words: how many, who is highest on each axis, the medians, the rank correlation, who is missing and why. */
export function relateDescription(described: Described, words: Words): string {
  const { title, x, y, dots, missing, related } = described;
  const { relate } = lateWords(words);
  const medians =
    x.median && y.median
      ? relate.medians(
          x.name,
          x.number(x.median.value).spoken,
          y.name,
          y.number(y.median.value).spoken,
        )
      : "";
  return words.joins.sentences([
    relate.chart(title, dots.length),
    highestOn("x", x, described, words),
    highestOn("y", y, described, words),
    medians,
    related,
    ...missing.map(({ text, cells }) =>
      relate.missingCount(text, cells.length),
    ),
  ]);
}
