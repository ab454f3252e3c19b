import type { Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import { movedBox, movedTexts, type PlacedText } from "#charts/placedText.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import type { RankBar, RankModel } from "./model.ts";
import { rankHead } from "./rankHead.ts";
import { rankScale } from "./rankScale.ts";
import {
  type BesideSpace,
  besideRow,
  type LooseRow,
  type RowSpace,
  stackedRow,
  stylesAt,
} from "./rankRow.ts";
import { NO_COLUMN, sureColumn } from "./rankStrips.ts";

/** The room that a ranking is laid out in. */
export interface RankSpace {
  readonly width: number;
  /** How close rows stand whose names are beside the bars. */
  readonly pitch: number;
  /** Beside each other, sharing one scale. */
  readonly columns: number;
  /** How many lines may stand below a bar whose name is above it. */
  readonly noteLines: number;
}

/** The row of a place with its place. */
export interface PlacedRow extends LooseRow {
  readonly bar: RankBar;
  /** All of the row. */
  readonly box: Box;
}

/** Where everything of a ranking stands, in pixels. */
export interface RankLayout {
  readonly width: number;
  readonly height: number;
  /** Where the bars of the first column begin. */
  readonly barsX: number;
  /** Over the strips: what they show. */
  readonly head: readonly PlacedText[];
  /** Where some bars point left: nought, in each column. */
  readonly zeros: readonly Box[];
  readonly rows: readonly PlacedRow[];
}

type Ranked = Pick<RankModel, "bars" | "zero" | "sure">;

const NARROW = 560;
const COLUMNS_GAP = 36;
const BETWEEN_CARDS = 9;
const NAMES = { most: 240, share: 0.3, gap: 14 } as const;

/** Whether names and figures stand above the bars, for want of width. */
export const isNarrow = (width: number): boolean => width < NARROW;

/** How wide each of the columns is. */
const columnWidth = ({ width, columns }: RankSpace) =>
  (width - COLUMNS_GAP * (columns - 1)) / columns;

function besideSpace(
  { bars }: Ranked,
  own: RowSpace,
  pitch: number,
): BesideSpace {
  const { words, measure, width } = own;
  const { font } = stylesAt(pitch).name;
  const widths = bars.map(({ cell }) =>
    measure(nameText(cell.place, words), font),
  );
  const names = Math.min(
    NAMES.most,
    width * NAMES.share,
    Math.max(0, ...widths),
  );
  const barsX = bars.length === 0 ? 0 : names + NAMES.gap;
  const room = width - own.sure.width - barsX;
  const length = rankScale(bars, room, pitch, own);
  return { ...own, pitch, names, barsX, length };
}

function placed(
  row: LooseRow,
  bar: RankBar,
  x: number,
  y: number,
  width: number,
): PlacedRow {
  return {
    ...row,
    bar,
    texts: movedTexts(row.texts, x, y),
    scale: movedBox(row.scale, x, y),
    strip: row.strip.map((part) => ({
      ...part,
      box: movedBox(part.box, x, y),
    })),
    box: { x, y, width, height: row.height },
  };
}

/** Rows under each other, from `y` on, with a gap between. */
function stackedRows(
  bars: readonly RankBar[],
  rowOf: (bar: RankBar) => LooseRow,
  at: { readonly x: number; readonly y: number; readonly width: number },
  gap: number,
): readonly PlacedRow[] {
  let { y } = at;
  return bars.map((bar) => {
    const row = placed(rowOf(bar), bar, at.x, y, at.width);
    y += row.height + gap;
    return row;
  });
}

/**
 * Lays out a ranking, for the screen and for pictures alike: names left and
 * figures right of the bars, in columns that share one scale, or both above the
 * bars where it is narrow; right of all, how sure each rank is.
 */
export function rankLayout(
  model: Ranked,
  space: RankSpace,
  { words, measure }: { readonly words: Words; readonly measure: Measure },
): RankLayout {
  const { bars } = model;
  const isStacked = isNarrow(space.width);
  const width = isStacked ? space.width : columnWidth(space);
  const sure = model.sure?.strips ? sureColumn(width) : NO_COLUMN;
  const own: RowSpace = { width, sure, words, measure };
  const head = rankHead(model.sure?.strips?.header ?? "", own, space);
  if (isStacked) {
    const at = { x: 0, y: head.height, width };
    const rowOf = (bar: RankBar) => stackedRow(bar, own, space.noteLines);
    const rows = stackedRows(bars, rowOf, at, BETWEEN_CARDS);
    const last = rows.at(-1)?.box;
    return {
      width,
      height: last ? last.y + last.height : head.height,
      barsX: 0,
      head: head.texts,
      zeros: [],
      rows,
    };
  }
  const beside = besideSpace(model, own, space.pitch);
  const perColumn = Math.ceil(bars.length / space.columns);
  const lefts = Array.from(
    { length: Math.ceil(bars.length / Math.max(1, perColumn)) },
    (_, column) => column * (width + COLUMNS_GAP),
  );
  const rows = lefts.flatMap((x, column) =>
    stackedRows(
      bars.slice(column * perColumn, (column + 1) * perColumn),
      (bar) => besideRow(bar, beside),
      { x, y: head.height, width },
      0,
    ),
  );
  const height = perColumn * space.pitch;
  return {
    width: space.width,
    height: head.height + height,
    barsX: beside.barsX,
    head: head.texts,
    zeros:
      model.zero > 0
        ? lefts.map((left) => ({
            x: left + beside.barsX + beside.length * model.zero,
            y: head.height,
            width: 1,
            height,
          }))
        : [],
    rows,
  };
}
