import { lateWords } from "#words/lateWords.ts";
import type { MissingReason } from "#domain/figure.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { isExplained } from "#views/figureLines.ts";
import type { MissingGroup, MissingPlace } from "#views/missingGroups.ts";
import { nameText } from "#words/nameText.ts";
import type { Drawing } from "./drawing.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import { type Block, stacked } from "./scene.ts";

const MISSING_LINES = 8;

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

function missingTexts({ context }: Drawing): readonly string[] {
  const { model, words } = context;
  if (model.kind === "rank" || model.kind === "relate") {
    return model.missing.map((group) => rankedOut(group, context));
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

function rankedOut(
  { text, hint, cells, saysNothing }: MissingGroup<MissingPlace>,
  { words }: Drawing["context"],
): string {
  const { rank } = words.views;
  const names = cells
    .map(({ place }) => nameText(place, words))
    .join(lateWords(words).exporting.picture.comma);
  return words.joins.sentences([
    rank.missing(text, names),
    saysNothing ? rank.saysNothing(cells.length) : hint,
  ]);
}

/** What is missing and why, and what else to beware of. */
export function notesBlock(drawing: Drawing, room: number): Block {
  const { context, measure } = drawing;
  const style = context.model.kind === "rank" ? STYLES.detail : STYLES.note;
  // A ranking says so where it names the places without a figure.
  const { noFigure } = context.words.views.footnotes;
  const footnotes = context.model.notes.footnotes.filter(
    (text) => context.model.kind === "compare" || text !== noFigure,
  );
  return stacked(
    [
      ...missingTexts(drawing).map((text) =>
        paragraph(text, { ...style, room, most: MISSING_LINES }, measure),
      ),
      paragraph(sureText(drawing), { ...style, ink: "ink", room }, measure),
      ...footnotes.map((text) =>
        paragraph(text, { ...STYLES.note, room }, measure),
      ),
    ],
    4,
  );
}
