import type { MissingReason } from "#domain/figure.ts";
import type { Words } from "#words/catalogue.ts";
import { figureLine } from "#words/figureText.ts";
import type { FigureCell } from "./figureCell.ts";

/** What a figure's cell says, part by part; screen, pictures and tables only set it. Parts that say nothing are empty. */
export interface FigureLines {
  readonly number: string;
  /** The unit beside the number, on the side where the language has it. */
  readonly before: string;
  readonly after: string;
  /** That no other in its row is higher. */
  readonly badge: string;
  /** The figure before the scale. */
  readonly unscaled: string;
  /** The programme, its form and its year. */
  readonly programme: string;
  /** What gives way of it where it is cut: its name. */
  readonly programmeStart: string;
  /** What stays where it is cut: its form and its year. */
  readonly programmeEnd: string;
  /** Its form alone: that it has ended, or that it is no gift. */
  readonly programmeForm: string;
  /** Its form and year, where there is no room for its name. */
  readonly programmeShort: string;
  /** The mark of a translated source, after the programme. */
  readonly translated: string;
  /** How many figures it was chosen from or added up. */
  readonly behind: string;
  /** What a reader must know of the figure, never cut. */
  readonly warnings: readonly string[];
  readonly difference: string;
}

/** The parts of a cell from top to bottom, as the screen stacks them and as pictures do. */
export const CELL_ORDER = [
  "number",
  "unscaled",
  "bar",
  "programme",
  "difference",
] as const;
export type CellPart = (typeof CELL_ORDER)[number];

/** How high bars are, in pixels, and whether the whole scale lies behind them: in a cell, in one set close, under a name. */
export const CELL_BARS = {
  cell: { height: 6, hasTrack: true },
  close: { height: 4, hasTrack: true },
  card: { height: 9, hasTrack: true },
} as const;

/** What a cell says of its figure. */
export function figureLines(
  { figure, unscaled, ...cell }: FigureCell,
  words: Words,
): FigureLines {
  const { views } = words;
  return {
    number: figure?.text ?? "",
    ...words.joins.around(figure?.suffix ?? ""),
    badge: cell.isHighest ? views.highest : "",
    unscaled: unscaled ? figureLine(unscaled, words) : "",
    programme: cell.programme,
    programmeStart: cell.programmeStart,
    programmeEnd: cell.programmeEnd,
    programmeForm: cell.programmeForm,
    programmeShort: cell.programmeShort,
    translated: cell.isTranslated ? views.translatedMark : "",
    behind: cell.behind,
    warnings: [
      cell.skipped,
      cell.isDoubtful ? views.doubtful : "",
      cell.contested,
    ].filter((warning) => warning !== ""),
    difference: cell.difference ?? "",
  };
}

/** What stands after the programme, in the order of reading. */
export function remarksOf({
  behind,
  warnings,
}: FigureLines): readonly string[] {
  return [behind, ...warnings].filter((remark) => remark !== "");
}

/** Whether a reason needs explaining where it stands; that a figure was not found is said once, among the footnotes. */
export const isExplained = (reason: MissingReason): boolean =>
  reason !== "no-figure";
