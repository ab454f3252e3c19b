import { type Basis, BASIS_RULES } from "#domain/basis.ts";
import type { MissingReason } from "#domain/figure.ts";
import type { Per } from "#domain/settings.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { Words } from "./catalogue.ts";

/** A row on which no place can be compared. */
export interface RowAside {
  readonly yardstick: Yardstick;
  readonly reason: MissingReason;
}

/** Why kinds of figures may not be divided: `caps and grants belong to the recipient`. */
function whyNotDivided(bases: readonly Basis[], words: Words): string {
  const { because, kinds } = words.views.aside;
  const reasons = new Set(bases.map((basis) => BASIS_RULES[basis].dividedAs));
  return words.views.aside.joined(
    [...reasons].map((reason) =>
      because[reason](
        words.views.listed(
          bases
            .filter((basis) => BASIS_RULES[basis].dividedAs === reason)
            .map((basis) => kinds[basis]),
        ),
      ),
    ),
  );
}

/** How many rows stand aside, and why, in a sentence for each reason; empty without rows. */
export function asideText(
  rows: readonly RowAside[],
  per: Per,
  words: Words,
): string {
  const texts = words.views.aside;
  const reasons = new Set(rows.map(({ reason }) => reason));
  const sentences = [...reasons].map((reason) => {
    const ofReason = rows.filter((row) => row.reason === reason);
    if (reason === "not-comparable" && per !== "none") {
      const bases = new Set(ofReason.map(({ yardstick }) => yardstick.basis));
      const why =
        per === "gdp-head"
          ? texts.onlyPersons
          : whyNotDivided([...bases], words);
      return texts.notDivided(ofReason.length, texts.by[per], why);
    }
    const { text, hint } = words.reasons.missing[reason];
    return texts.other(ofReason.length, text, hint);
  });
  return words.joins.sentences(sentences);
}
