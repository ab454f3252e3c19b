import { lateWords } from "#words/lateWords.ts";
import type { MissingReason } from "#domain/figure.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { isExplained } from "#views/figureLines.ts";
import type { MissingGroup, MissingPlace } from "#views/missingGroups.ts";
import { nameText } from "#words/nameText.ts";
import type { Style } from "#charts/placedText.ts";
import { asManyAs } from "./asManyAs.ts";
import type { Drawing } from "./drawing.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import { type Block, stacked } from "./scene.ts";

/** Of the places that a reason keeps out: where they must give way, where the height is given, and where it grows. */
const MISSING_LINES = { brief: 1, given: 3, growing: 8 } as const;

function reasonsOf(cells: readonly FigureCell[]): readonly MissingReason[] {
  const reasons = cells.flatMap(({ cell: { scaled } }) =>
    scaled.kind === "missing" ? [scaled.reason] : [],
  );
  return [...new Set(reasons)].filter(isExplained);
}

/** What stands aside in a comparison is counted, not drawn. */
function drawnCells(model: Drawing["context"]["model"]): readonly FigureCell[] {
  return model.kind === "compare"
    ? model.groups.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells)
    : model.cells;
}

/** What is missing and why, each reason in a text that its room bounds. */
function missingTexts(
  drawing: Drawing,
  set: { readonly style: Style; readonly room: number; readonly lines: number },
): readonly string[] {
  const { model, words } = drawing.context;
  if (model.kind === "rank" || model.kind === "relate") {
    return model.missing.map((group) => rankedOut(group, drawing, set));
  }
  // Coverage counts figures; whether they can be normalised does not matter there.
  if (model.kind === "coverage") return [];
  const explained = reasonsOf(drawnCells(model)).map((reason) => {
    const { text, hint } = words.reasons.missing[reason];
    return lateWords(words).exporting.picture.missing(text, hint);
  });
  const aside = model.kind === "compare" ? model.aside?.sentence : undefined;
  return [words.joins.sentences(explained), aside ?? ""];
}

/** How sure the order is; empty where there is none. */
function sureText({ context: { model, words } }: Drawing): string {
  return model.kind === "rank"
    ? words.joins.sentences(model.sure?.sentences ?? [])
    : "";
}

/** As many of the places as there is room for, and how many more there are. */
function rankedOut(
  { text, hint, cells, saysNothing }: MissingGroup<MissingPlace>,
  { context: { words }, measure }: Drawing,
  set: { readonly style: Style; readonly room: number; readonly lines: number },
): string {
  const { rank } = lateWords(words);
  const { listedMore } = lateWords(words).exporting.picture;
  const remark = saysNothing ? rank.saysNothing(cells.length) : hint;
  return asManyAs(
    cells.map(({ place }) => nameText(place, words)),
    (names, left) =>
      words.joins.sentences([
        rank.missing(text, listedMore(names, left)),
        remark,
      ]),
    { ...set, measure },
  );
}

/**
 * What is missing and why, and what else to beware of.
 *
 * @param isBrief sets it in the fewest lines: fewer places are named, and the
 *   footnotes stand behind each other.
 */
export function notesBlock(
  drawing: Drawing,
  room: number,
  isBrief = false,
): Block {
  const { context, measure } = drawing;
  const style = context.model.kind === "rank" ? STYLES.detail : STYLES.note;
  // A ranking says so where it names the places without a figure.
  const { noFigure } = context.words.views.footnotes;
  const footnotes = context.model.notes.footnotes.filter(
    (text) => context.model.kind === "compare" || text !== noFigure,
  );
  const { growing, given, brief } = MISSING_LINES;
  const isGiven = drawing.frame.leastHeight > 0;
  const lines = isBrief ? brief : isGiven ? given : growing;
  const { sentences } = context.words.joins;
  const below = isBrief ? [sentences(footnotes)] : footnotes;
  return stacked(
    [
      ...missingTexts(drawing, { style, room, lines }).map((text) =>
        paragraph(text, { ...style, room, most: growing }, measure),
      ),
      paragraph(sureText(drawing), { ...style, ink: "ink", room }, measure),
      ...below.map((text) =>
        paragraph(text, { ...STYLES.note, room }, measure),
      ),
    ],
    4,
  );
}
