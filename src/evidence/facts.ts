import type { Subject } from "#domain/dataset.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { lateWords } from "#words/lateWords.ts";

/** One line of a list of facts. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What the row says of the figure besides its number. What does not apply is left out. */
export function factsOf(
  { incentive, programme }: Subject,
  words: Words,
): readonly Fact[] {
  const { facts, comma, dash } = words.evidence;
  const { basis, recipient, instrument, stage, priceYear } = incentive;
  const { label, remark } = words.bases[basis];
  const list: readonly (Fact | undefined)[] = [
    { label: facts.basis, text: [label, remark].join(dash) },
    recipient === "place"
      ? undefined
      : { label: facts.recipient, text: words.recipients[recipient].label },
    instrument === "none"
      ? undefined
      : { label: facts.instrument, text: words.instruments[instrument] },
    { label: facts.stage, text: lateWords(words).records.stages[stage] },
    {
      label: facts.priceYear,
      text: priceYear === undefined ? facts.noPriceYear : String(priceYear),
    },
    programme.sectors.length === 0
      ? undefined
      : {
          label: facts.sectors,
          text: programme.sectors
            .map((sector) => words.sectors[sector])
            .join(comma),
        },
  ];
  return list.filter((fact) => fact !== undefined);
}

/** `In force · announced Nov 2017 · until 2022`. */
export function statusLine({ programme }: Subject, words: Words): string {
  const { status, announced, until } = programme;
  const { statusOf, announcedOn, runsUntil } = words.evidence;
  const { dot } = words.joins;
  return [
    statusOf[status],
    announced === undefined ? "" : announcedOn(dateText(announced, words)),
    until === undefined ? "" : runsUntil(dateText(until, words)),
  ]
    .filter((part) => part !== "")
    .join(dot);
}
