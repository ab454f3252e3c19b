import { line, paragraph, STYLES } from "#charts/paragraph.ts";
import { movedTexts, type PlacedText } from "#charts/placedText.ts";
import type { RowSpace } from "./rankRow.ts";
import { BEFORE_STRIP } from "./rankStrips.ts";

/** What stands over the strips, laid out from the origin. */
interface RankHead {
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

const BELOW = 6;

/** What the strips show: over their column, or on one line where they stand in none or in several. */
export function rankHead(
  header: string,
  { sure, measure }: Pick<RowSpace, "sure" | "measure">,
  { width, columns }: { readonly width: number; readonly columns: number },
): RankHead {
  if (header === "") return { texts: [], height: 0 };
  const style = STYLES.note;
  const isOverColumn = columns === 1 && sure.strip > 0;
  const room = isOverColumn ? sure.width - BEFORE_STRIP : width;
  const { items, height } = paragraph(header, { ...style, room }, measure);
  const isLine = !isOverColumn && items.length === 1;
  const texts = isLine
    ? [line(header, style, { x: width, y: 0, side: "right" }, measure)]
    : movedTexts(items, width - room, 0);
  return { texts, height: height + BELOW };
}
