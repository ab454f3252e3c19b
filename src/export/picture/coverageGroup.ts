import { lateWords } from "#words/lateWords.ts";
import type {
  CoverageGroup,
  CoverageRow,
} from "#views/coverage/coverageParts.ts";
import type { CoverageModel } from "#views/coverage/model.ts";
import { coverageCellItems } from "./coverageCell.ts";
import { CELL, type CoverageColumns, numeral } from "./coverageColumns.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { cutLine, line, paragraph, STYLES } from "#charts/paragraph.ts";
import type { Style } from "#charts/placedText.ts";
import { type Block, moved, stacked } from "./scene.ts";

/** How close rows stand, in pixels. */
export interface Pitch {
  readonly row: number;
  readonly heading: number;
  readonly name: Style;
}

export const ROOMY: Pitch = {
  row: 24,
  heading: 26,
  name: { ...STYLES.smallName, font: { ...STYLES.smallName.font, size: 13 } },
};
export const CLOSE: Pitch = { row: 18, heading: 20, name: STYLES.smallName };

/** A yardstick on two lines at most; the room that it needs. */
function rowBlock(
  row: CoverageRow,
  columns: CoverageColumns,
  pitch: Pitch,
  { measure }: Drawing<CoverageModel>,
): Block {
  const { first, step, places, names } = columns;
  const title = paragraph(
    row.title,
    { ...pitch.name, room: names - 10, most: 2 },
    measure,
  );
  const height = Math.max(pitch.row, title.height + CELL.gap);
  const middle = (style: Style) => (height - style.lineHeight) / 2;
  const style = numeral(STYLES.faint);
  const items = [
    ...moved(title.items, 0, (height - title.height) / 2),
    line(String(row.known), style, { x: names, y: middle(style) }, measure),
    ...places.flatMap((_, index) => {
      const cell = row.cells[index];
      const x = first + index * step;
      const box = {
        x,
        y: CELL.gap / 2,
        width: step - CELL.gap,
        height: height - CELL.gap,
      };
      return cell ? coverageCellItems(cell, box, measure) : [];
    }),
  ];
  return { items, height };
}

/** The yardsticks of one kind under their heading. */
export function coverageGroup(
  { heading, rows, all }: CoverageGroup,
  columns: CoverageColumns,
  pitch: Pitch,
  drawing: Drawing<CoverageModel>,
): Block {
  const { context, measure, frame } = drawing;
  const { inGroup } = lateWords(context.words).coverage;
  const y = (pitch.heading - STYLES.strong.lineHeight) / 2 + 1;
  const strong = line(heading, STYLES.strong, { x: 0, y }, measure);
  const [, remark = ""] = lateWords(context.words).exporting.picture.heading(
    heading,
    inGroup(rows.length, all),
  );
  const x = strong.box.width + 5;
  const room = contentOf(frame) - x;
  const rest = cutLine(remark, STYLES.note, { x, y, room }, measure);
  return stacked(
    [
      { items: [strong, rest], height: pitch.heading },
      ...rows.map((row) => rowBlock(row, columns, pitch, drawing)),
    ],
    0,
  );
}
