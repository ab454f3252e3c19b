import type { Cell } from "#arithmetic/grid.ts";
import type { Subject } from "#domain/dataset.ts";
import type { Instrument } from "#domain/vocabularies.ts";
import { yearOf } from "#domain/year.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { nameText } from "#words/nameText.ts";

/** What comes back, and so offers a recipient less than a gift of the same amount. */
const REPAID: ReadonlySet<Instrument> = new Set([
  "equity",
  "loan",
  "guarantee",
]);

/** The programme: that it has ended, and its form where a stake, a loan or a surety stands among gifts. */
function formText({ programme, incentive }: Subject, words: Words): string {
  const { basis, instrument } = incentive;
  const isGift = basis === "cap" || basis === "grant";
  const forms = [
    ...(isGift && REPAID.has(instrument)
      ? [words.instruments[instrument]]
      : []),
    ...(programme.status === "ended" ? [words.statuses.ended] : []),
  ];
  const name = nameText(programme, words);
  return forms.length > 0 ? words.views.inForm(name, forms) : name;
}

/** Where a figure comes from; all empty where it is missing. */
export interface ProgrammeTexts {
  /** `AI policy, Optics Valley, 2017`. */
  readonly programme: string;
  /** `, 2017`: its end where it is cut, even where its name says the year; empty without one. */
  readonly programmeEnd: string;
  /** `2017`, where there is no room for the programme; empty without one. */
  readonly year: string;
}

export const NO_PROGRAMME: ProgrammeTexts = {
  programme: "",
  programmeEnd: "",
  year: "",
};

/** Names the programme of a cell's figure, whose it is, and its year. */
export function programmeTexts(
  { place, lead }: Pick<Cell, "place" | "lead">,
  words: Words,
): ProgrammeTexts {
  if (!lead) return NO_PROGRAMME;
  const { programme, incentive, place: owner } = lead.subject;
  const named = formText(lead.subject, words);
  const whole =
    owner.id === place
      ? named
      : words.views.ofPart(named, nameText(owner, words));
  const dated = incentive.priceYear ?? yearOf(programme.announced);
  const year = dated === undefined ? "" : String(dated);
  const shown = year === "" ? "" : dateText(year, words);
  return {
    programme: words.views.figureIn(whole, year),
    programmeEnd: words.views.figureIn("", year),
    year: shown,
  };
}
