import { lateWords } from "#words/lateWords.ts";
import { asStated } from "#arithmetic/stated.ts";
import { BASES } from "#domain/basis.ts";
import type { Subject } from "#domain/dataset.ts";
import { isDoubtful } from "#domain/doubt.ts";
import { isMoney } from "#domain/vocabularies.ts";
import type { Words } from "#words/catalogue.ts";
import { figureLine, figureText } from "#words/figureText.ts";

const highest = ({ incentive }: Subject) =>
  incentive.amountMax ?? incentive.amount;

/** Money first, then by kind of figure, then the highest: amounts of different kinds are never set against each other. */
function byWeight(a: Subject, b: Subject): number {
  const kindOf = ({ incentive }: Subject) => BASES.indexOf(incentive.basis);
  const isMoneyOf = ({ incentive }: Subject) => Number(isMoney(incentive.unit));
  return (
    isMoneyOf(b) - isMoneyOf(a) ||
    kindOf(a) - kindOf(b) ||
    highest(b) - highest(a)
  );
}

/** The figure that a programme is known by. */
export interface LeadFigure {
  /** `≤ ¥100 m, a team`, with the marks of doubt. */
  readonly text: string;
  readonly spoken: string;
}

const NONE: LeadFigure = { text: "", spoken: "" };

/** The leading one of a programme's figures, as stated; empty texts where it has none. */
export function leadFigure(
  subjects: readonly Subject[],
  words: Words,
): LeadFigure {
  const lead = subjects.toSorted(byWeight)[0];
  if (!lead) return NONE;
  const { incentive, source } = lead;
  const { text, suffix, spoken } = figureText(
    asStated(incentive),
    words,
    "short",
  );
  const recipient =
    incentive.recipient === "place"
      ? ""
      : words.joins.lower(words.recipients[incentive.recipient].one);
  const marks = [
    isDoubtful(incentive) ? words.views.doubtful : "",
    incentive.contested.length > 0 ? words.views.contested : "",
  ];
  const { instrument } = lead.yardstick;
  const cost =
    instrument === undefined || instrument === "none"
      ? ""
      : words.yardsticks.ofCost(words.instruments[instrument]);
  // What a place aims for or asks must not read as what it offers.
  const kind =
    incentive.basis === "target" || incentive.basis === "threshold"
      ? words.joins.lower(words.bases[incentive.basis].label)
      : "";
  const said = lateWords(words).timeline.figure(
    [kind, spoken, cost],
    recipient,
  );
  const shown = lateWords(words).timeline.figure(
    [kind, figureLine({ text, suffix }, words), cost],
    recipient,
  );
  const translated =
    source.translated === "none" ? "" : words.views.translatedMark;
  return {
    text: lateWords(words).timeline.parts([shown, ...marks, translated]),
    spoken: words.views.spoken([said, ...marks]),
  };
}
