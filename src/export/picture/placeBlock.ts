import type { PlaceModel } from "#views/place/model.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import { placeFigures } from "./placeFigures.ts";
import { placeLists } from "./placeLists.ts";
import { placeNumbers } from "./placeNumbers.ts";
import type { Room } from "./room.ts";
import { beside, type Block, stacked } from "./scene.ts";

type Placed = Drawing<PlaceModel>;

/** From here on numbers stand beside the figures. */
const WIDE = 960;
const NARROW = 600;
const NUMBERS = 330;
const GAP = 32;
/** What numbers below the figures may take of the height. */
const NUMBERS_SHARE = 0.4;
/** What programmes, events and peers are given of the height. */
const LISTS_SHARE = 0.3;
const LEAST_LISTS = 112;
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
    .join(context.words.joins.dot);
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

/** Figures and numbers above the lists; where not all fits, each gets its share. */
function page(drawing: Placed, height: number): Block {
  const content = contentOf(drawing.frame);
  const whole = stacked(
    [parts(drawing, Infinity), placeLists(drawing, content, Infinity)],
    BETWEEN,
  );
  if (whole.height <= height) return whole;
  const upper = parts(drawing, Infinity).height + BETWEEN;
  const share = Math.max(LEAST_LISTS, height * LISTS_SHARE, height - upper);
  const lists = placeLists(drawing, content, share);
  const left = lists.height > 0 ? height - lists.height - BETWEEN : height;
  return stacked([parts(drawing, left), lists], BETWEEN);
}

/** The page of a place: what it is, what it offers with ranks, its numbers over the years, and its programmes, events and peers. */
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
  return stacked([byline, page(drawing, height), below], BETWEEN);
}
