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

/** That it has ended, and its form where a stake, a loan or a surety stands among gifts. */
function formsOf({ programme, incentive }: Subject, words: Words) {
  const { basis, instrument } = incentive;
  const isGift = basis === "cap" || basis === "grant";
  return [
    ...(isGift && REPAID.has(instrument)
      ? [words.instruments[instrument]]
      : []),
    ...(programme.status === "ended" ? [words.statuses.ended] : []),
  ];
}

/** Where a figure comes from; all empty where it is missing. */
export interface ProgrammeTexts {
  /** `AI policy, Optics Valley (ended), 2017`. */
  readonly programme: string;
  /** `AI policy, Optics Valley`: what gives way where it is cut. */
  readonly programmeStart: string;
  /** ` (ended), 2017`: what stays where it is cut, even where its name says the year; empty where there is nothing to say. */
  readonly programmeEnd: string;
  /** `ended`; empty where there is nothing to say. */
  readonly programmeForm: string;
  /** `ended, 2017`, where there is no room for the programme. */
  readonly programmeShort: string;
}

export const NO_PROGRAMME: ProgrammeTexts = {
  programme: "",
  programmeStart: "",
  programmeEnd: "",
  programmeForm: "",
  programmeShort: "",
};

/** Names the programme of a cell's figure, whose it is, its form and its year. */
export function programmeTexts(
  { place, lead }: Pick<Cell, "place" | "lead">,
  words: Words,
): ProgrammeTexts {
  if (!lead) return NO_PROGRAMME;
  const { programme, incentive, place: owner } = lead.subject;
  const { ofPart, inForm, figureIn, formsAlone } = words.views;
  const named = nameText(programme, words);
  const whole =
    owner.id === place ? named : ofPart(named, nameText(owner, words));
  const forms = formsOf(lead.subject, words);
  const formed = (text: string) =>
    forms.length > 0 ? inForm(text, forms) : text;
  const dated = incentive.priceYear ?? yearOf(programme.announced);
  const year = dated === undefined ? "" : String(dated);
  const shown = year === "" ? "" : dateText(year, words);
  return {
    programme: figureIn(formed(whole), year),
    programmeStart: whole,
    programmeEnd: figureIn(formed(""), year),
    programmeForm: formsAlone(forms),
    programmeShort: words.joins.clauses([formsAlone(forms), shown]),
  };
}
