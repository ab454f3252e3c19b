import { lateWords } from "#words/lateWords.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { nameText } from "#words/nameText.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { cutLine, levelWith, line, paragraph, STYLES } from "./paragraph.ts";
import { type Block, NOTHING, padded, stacked } from "./scene.ts";
import { figureLine } from "#words/figureText.ts";

const BAR_HEIGHT = 9;
const GAP = 8;
/** A name takes at most this share of the line. */
const NAME_SHARE = 0.55;
const LEAST_NAME = 40;

/** What a reader must know besides the number, never cut. */
function noteOf(cell: FigureCell, { context: { words } }: Drawing): string {
  const { unscaled, programme, behind, contested, difference } = cell;
  const translated = cell.isTranslated ? words.views.translatedMark : "";
  return [
    unscaled ? figureLine(unscaled, words) : "",
    programme === "" ? "" : words.joins.marked(programme, translated),
    behind,
    cell.isDoubtful ? words.views.doubtful : "",
    contested,
    difference ?? "",
  ]
    .filter((part) => part !== "")
    .join(lateWords(words).exporting.picture.dot);
}

/**
 * A place's figure over a width, the whole one unless another is given: name and
 * number on one line, the bar, the programme below; or why there is none.
 */
export function figureCard(
  cell: FigureCell,
  colour: string,
  drawing: Drawing,
  content = contentOf(drawing.frame),
): Block {
  const { context, measure } = drawing;
  const { text = "", suffix = "" } = cell.figure ?? {};
  // A name gives way, a number never.
  const beside = content - GAP - measure(text, STYLES.figure.font);
  const room = Math.max(LEAST_NAME, Math.min(content * NAME_SHARE, beside));
  const name = cutLine(
    nameText(cell.place, context.words),
    STYLES.name,
    { x: 0, y: 0, room },
    measure,
  );
  const x = name.box.width + GAP;
  if (!cell.figure) {
    const reason = cutLine(
      cell.missing?.text ?? "",
      { ...STYLES.detail, ink: "faint" },
      { x, y: levelWith(STYLES.detail, STYLES.name), room: content - x },
      measure,
    );
    return { items: [name, reason], height: STYLES.name.lineHeight };
  }
  const number = line(text, STYLES.figure, { x, y: 0 }, measure);
  const end = number.box.x + number.box.width + GAP;
  const isUnitBeside = end + measure(suffix, STYLES.note.font) <= content;
  const at = { x: end, y: levelWith(STYLES.note, STYLES.figure) };
  const unit = isUnitBeside ? [line(suffix, STYLES.note, at, measure)] : [];
  const bar: Block = cell.mark
    ? {
        items: [
          {
            kind: "bar",
            mark: cell.mark,
            colour,
            hasTrack: true,
            box: { x: 0, y: 0, width: content, height: BAR_HEIGHT },
          },
        ],
        height: BAR_HEIGHT,
      }
    : NOTHING;
  return stacked(
    [
      { items: [name, number, ...unit], height: STYLES.figure.lineHeight },
      bar.height > 0 ? padded(bar, 2, 2) : NOTHING,
      paragraph(
        [isUnitBeside ? "" : suffix, noteOf(cell, drawing)]
          .filter((part) => part !== "")
          .join(lateWords(context.words).exporting.picture.dot),
        { ...STYLES.note, room: content, most: 5 },
        measure,
      ),
    ],
    0,
  );
}
