import { lateWords } from "#words/lateWords.ts";
import type { PlaceModel } from "#views/place/model.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import { placeFigures } from "./placeFigures.ts";
import { placeNumbers } from "./placeNumbers.ts";
import type { Room } from "./room.ts";
import { beside, type Block, stacked } from "./scene.ts";

type Placed = Drawing<PlaceModel>;

/** From here on numbers stand beside the figures. */
const WIDE = 960;
const NARROW = 600;
const NUMBERS = 330;
const GAP = 40;
/** What numbers below the figures may take of the height. */
const NUMBERS_SHARE = 0.4;
/** No place is shown in less. */
const LEAST = 240;
const BETWEEN = 12;

/** What kind of place it is, and where. */
function bylineOf({ context }: Placed): string {
  const { head } = context.model;
  return [
    head.otherName ?? "",
    head.level,
    ...head.above.map(({ name }) => name),
    head.code,
  ]
    .filter((part) => part !== "")
    .join(lateWords(context.words).exporting.picture.dot);
}

/** Numbers and figures beside each other, or below each other where it is narrow. */
function parts(drawing: Placed, height: number): Block {
  const content = contentOf(drawing.frame);
  const { model } = drawing.context;
  const hasNumbers = model.context.items.length > 0;
  const hasFigures = model.groups.length > 0;
  if (content >= WIDE && hasNumbers && hasFigures) {
    const left = content - NUMBERS - GAP;
    return beside([
      { block: placeFigures(drawing, left, height), x: 0 },
      { block: placeNumbers(drawing, NUMBERS, 1, height), x: left + GAP },
    ]);
  }
  const columns = content < NARROW ? 1 : 2;
  const share = hasFigures ? NUMBERS_SHARE : 1;
  const numbers = placeNumbers(drawing, content, columns, height * share);
  const left = height - numbers.height - BETWEEN;
  return stacked([placeFigures(drawing, content, left), numbers], BETWEEN);
}

/** The page of a place: what it is, what it offers with ranks, and its numbers over the years. */
export function placeBlock(drawing: Placed, { room, most }: Room): Block {
  const { context, measure, frame } = drawing;
  const { firsts, absent } = context.model;
  const content = contentOf(frame);
  const byline = stacked(
    [bylineOf(drawing), firsts].map((text) =>
      paragraph(text, { ...STYLES.detail, room: content }, measure),
    ),
    2,
  );
  const below = paragraph(
    absent,
    { ...STYLES.note, room: content, most: 4 },
    measure,
  );
  const around = byline.height + below.height + 2 * BETWEEN;
  const height = Math.max(LEAST, Math.min(room, most) - around);
  return stacked([byline, parts(drawing, height), below], BETWEEN);
}
