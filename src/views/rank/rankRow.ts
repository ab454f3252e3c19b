import { boundedBarShape, type Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import { cutLine, line, STYLES } from "#charts/paragraph.ts";
import { levelWith, type PlacedText } from "#charts/placedText.ts";
import { figureCard } from "#views/figureCard.ts";
import { CELL_BARS, figureLines } from "#views/figureLines.ts";
import { figureOnLine } from "#views/figureOnLine.ts";
import { fittedDetail } from "#views/fittedDetail.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import type { RankBar } from "./model.ts";
import {
  type PlacedPart,
  rangeText,
  stripParts,
  type SureColumn,
} from "./rankStrips.ts";
import { afterNumber, rowDetail } from "./rowDetail.ts";

/** The row of a place, laid out from the origin. */
export interface LooseRow {
  readonly texts: readonly PlacedText[];
  /** The whole length of the scale, in which the mark is drawn. */
  readonly scale: Box;
  /** Whether the length of the scale is drawn too. */
  readonly hasTrack: boolean;
  readonly strip: readonly PlacedPart[];
  /** Whether some of its texts is cut, or has no room at all. */
  readonly isCut: boolean;
  readonly height: number;
}

/** What all rows of a ranking share. */
export interface RowSpace {
  readonly width: number;
  readonly sure: SureColumn;
  readonly words: Words;
  readonly measure: Measure;
}

/** Where names stand beside the bars: what the rows share besides. */
export interface BesideSpace extends RowSpace {
  readonly pitch: number;
  readonly names: number;
  /** The length of the scale, and where it begins. */
  readonly barsX: number;
  readonly length: number;
}

const BAR = { least: 10, most: 24, ofPitch: 0.55 } as const;
export const BEFORE_FIGURE = 10;
export const BEFORE_DETAIL = 7;

const LARGE = {
  name: STYLES.name,
  figure: STYLES.figure,
  detail: STYLES.detail,
} as const;

const SMALL = {
  name: STYLES.smallName,
  figure: STYLES.smallFigure,
  detail: { ...STYLES.faint, ink: "soft" },
} as const;

/** The styles that so close a row has room for. */
export const stylesAt = (pitch: number) =>
  pitch < LARGE.name.lineHeight + 2 ? SMALL : LARGE;

/** How far right a bar and its mark reach, as a share of the scale. */
export function reach({ cell: { mark } }: RankBar): number {
  return Math.max(mark?.to ?? 0, mark?.contest?.to ?? 0, mark?.zero ?? 0);
}

/** Where the last trace of a mark ends. */
function markEnd(bar: RankBar, scale: Box): number {
  const { mark } = bar.cell;
  const body = mark && boundedBarShape(mark, scale).body;
  return Math.max(
    scale.x + scale.width * reach(bar),
    body ? body.x + body.width : 0,
  );
}

const middled = (pitch: number, height: number) => (pitch - height) / 2;

/** The name left of the bar, figure and programme right of it, right of all how sure the rank is. */
export function besideRow(bar: RankBar, space: BesideSpace): LooseRow {
  const { width, sure, words, measure, pitch, names, barsX, length } = space;
  const styles = stylesAt(pitch);
  const own = Math.round(pitch * BAR.ofPitch);
  const height = Math.min(BAR.most, Math.max(BAR.least, own));
  const scale = { x: barsX, y: middled(pitch, height), width: length, height };
  const lines = figureLines(bar.cell, words);
  const wholeName = nameText(bar.cell.place, words);
  const name = cutLine(
    wholeName,
    styles.name,
    {
      x: names,
      y: middled(pitch, styles.name.lineHeight),
      side: "right",
      room: names,
    },
    measure,
  );
  const figureX = markEnd(bar, scale) + BEFORE_FIGURE;
  const figureY = middled(pitch, styles.figure.lineHeight);
  const end = width - sure.width;
  const figure = figureOnLine(
    lines,
    styles,
    { x: figureX, y: figureY, room: end - figureX },
    measure,
  );
  const x = figure.end + BEFORE_DETAIL;
  const room = end - x;
  const style = styles.detail;
  const detail = fittedDetail(lines, afterNumber(lines, figure.left), {
    style,
    room,
    words,
    measure,
  });
  const y = figureY + levelWith(style, styles.figure);
  const range = bar.sure
    ? [rangeText(bar.sure, sure, width, pitch / 2, measure)]
    : [];
  return {
    texts: [
      name,
      ...figure.texts,
      ...(detail === "" ? [] : [line(detail, style, { x, y }, measure)]),
      ...range,
    ],
    scale,
    hasTrack: false,
    strip: bar.sure ? stripParts(bar.sure, sure, width, scale) : [],
    isCut:
      name.text !== wholeName ||
      detail !== rowDetail(lines, words, figure.left),
    height: pitch,
  };
}

/** Name, figure and ranks above the bar, the programme below it. */
export function stackedRow(
  bar: RankBar,
  { width, sure, words, measure }: RowSpace,
  noteLines: number,
): LooseRow {
  const lineWidth = width - sure.width;
  const {
    texts,
    bar: scale,
    isCut,
    height,
  } = figureCard(bar.cell, {
    width,
    lineWidth,
    noteLines,
    words,
    measure,
  });
  const middle = STYLES.name.lineHeight / 2;
  return {
    texts: bar.sure
      ? [...texts, rangeText(bar.sure, sure, width, middle, measure)]
      : texts,
    scale: scale ?? { x: 0, y: 0, width, height: 0 },
    hasTrack: CELL_BARS.card.hasTrack,
    strip: [],
    isCut,
    height,
  };
}
