import { dateText } from "#words/dateText.ts";
import { lateWords } from "#words/lateWords.ts";
import type { ContextItem } from "#views/place/contextModel.ts";
import type { PlaceModel } from "#views/place/model.ts";
import type { Drawing } from "./drawing.ts";
import { cutLine, line, paragraph, STYLES } from "#charts/paragraph.ts";
import { type Block, type Item, moved, NOTHING, stacked } from "./scene.ts";
import { SPARK, sparkline } from "./sparkline.ts";

type Placed = Drawing<PlaceModel>;

const ROW = 38;
const GAP = 10;
const HEADING = 22;
const COLUMNS_GAP = 32;

function numberRow(
  { name, value, year, marks, line: spark }: ContextItem,
  width: number,
  hasLines: boolean,
  { context, measure }: Placed,
): readonly Item[] {
  const { model, words } = context;
  const sparkX = hasLines ? width - SPARK.width : width + GAP;
  const valueItem = line(
    value,
    STYLES.figure,
    { x: sparkX - GAP, y: 9, side: "right" },
    measure,
  );
  const room = valueItem.box.x - GAP;
  const below = [dateText(String(year), words), ...marks].join(words.joins.dot);
  return [
    {
      kind: "patch",
      fill: { ink: "hair" },
      radius: 0,
      box: { x: 0, y: 0, width, height: 1 },
    },
    cutLine(name, STYLES.name, { x: 0, y: 2, room }, measure),
    cutLine(below, STYLES.faint, { x: 0, y: 20, room }, measure),
    valueItem,
    ...(spark ? moved(sparkline(spark, model.context), sparkX, 5) : []),
  ];
}

/** A place in numbers that are no figures of programmes, in one column or two; as many as there is room for. */
export function placeNumbers(
  drawing: Placed,
  width: number,
  columns: 1 | 2,
  most: number,
): Block {
  const { context, measure } = drawing;
  const { items, note } = context.model.context;
  if (items.length === 0) return NOTHING;
  const { place, exporting } = lateWords(context.words);
  const set = { ...STYLES.note, room: width };
  const below = (count: number) =>
    stacked(
      [count > 0 ? exporting.picture.moreNumbers(count) : "", note].map(
        (text) => paragraph(text, set, measure),
      ),
      2,
    );
  const room = most - HEADING - below(1).height - 6;
  const lines = Math.max(1, Math.floor(room / ROW));
  const shown = items.slice(0, lines * columns);
  const own = (width - COLUMNS_GAP * (columns - 1)) / columns;
  const perColumn = Math.ceil(shown.length / columns);
  const hasLines = shown.some((item) => item.line !== undefined);
  const rows = shown.flatMap((item, index) =>
    moved(
      numberRow(item, own, hasLines, drawing),
      Math.floor(index / perColumn) * (own + COLUMNS_GAP),
      HEADING + (index % perColumn) * ROW,
    ),
  );
  const heading = line(
    place.context.heading,
    STYLES.strong,
    { x: 0, y: 3 },
    measure,
  );
  return stacked(
    [
      { items: [heading, ...rows], height: HEADING + perColumn * ROW },
      below(items.length - shown.length),
    ],
    6,
  );
}
