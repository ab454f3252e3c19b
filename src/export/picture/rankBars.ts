import { lateWords } from "#words/lateWords.ts";
import { boundedBarShape, type Box } from "#charts/boundedBarShape.ts";
import type { RankBar, RankModel } from "#views/rank/model.ts";
import { nameText } from "#words/nameText.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import type { Palette } from "./palette.ts";
import { cutLine, levelWith, line, STYLES } from "./paragraph.ts";
import { rankStrip, stripsHead, STRIPS_WIDTH } from "./rankStrips.ts";
import { type Block, type Item, moved } from "./scene.ts";
import { figureLine } from "#words/figureText.ts";
import { YEAR_AT_END } from "./yearAtEnd.ts";

const PITCH = { least: 18, most: 46 } as const;
const BAR = { least: 10, most: 24, ofPitch: 0.55 } as const;
const NAMES = { most: 240, gap: 14 } as const;
/** What a bar may fill of the width that names leave. */
const SHARE = { least: 0.3, most: 0.78 } as const;
const BEFORE_LABEL = 10;
const BEFORE_DETAIL = 7;
/** As much of a label's programme as the bars make room for. */
const DETAIL = 300;
/** An open bar fades beyond its end. */
const OVERHANG = 24;

type Ranked = Drawing<RankModel>;

const LARGE = {
  name: STYLES.name,
  figure: STYLES.figure,
  detail: STYLES.detail,
} as const;

const SMALL = {
  name: STYLES.smallName,
  figure: STYLES.smallFigure,
  detail: STYLES.faint,
} as const;

interface Labelled {
  readonly bar: RankBar;
  readonly name: string;
  readonly figure: string;
  readonly detail: string;
}

function labelled(bar: RankBar, { words }: Ranked["context"]): Labelled {
  const { cell } = bar;
  const { figure, unscaled } = cell;
  const { translatedMark, doubtful } = words.views;
  const before = unscaled ? figureLine(unscaled, words) : "";
  const programme = cell.isTranslated
    ? words.joins.marked(cell.programme, translatedMark)
    : cell.programme;
  const details = [
    figure?.suffix ?? "",
    before,
    programme,
    cell.isDoubtful ? doubtful : "",
    cell.isSecondBest ? words.views.skipped : "",
    cell.contested,
    cell.difference ?? "",
  ].filter((part) => part !== "");
  return {
    bar,
    name: nameText(cell.place, words),
    figure: figure?.text ?? "",
    detail: details.join(lateWords(words).exporting.picture.dot),
  };
}

/** How far right a bar and its mark reach, as a share of the scale. */
function reach({ cell: { mark } }: RankBar): number {
  return Math.max(mark?.to ?? 0, mark?.contest?.to ?? 0, mark?.zero ?? 0);
}

/** The longest scale that leaves every label enough room beside its bar. */
function scaleLength(
  rows: readonly Labelled[],
  room: number,
  widths: (row: Labelled) => { figure: number; detail: number },
): number {
  const lengths = rows.map((row) => {
    const { figure, detail } = widths(row);
    const label = figure + BEFORE_DETAIL + Math.min(DETAIL, detail);
    return (room - OVERHANG - BEFORE_LABEL - label) / reach(row.bar);
  });
  return Math.max(SHARE.least * room, Math.min(SHARE.most * room, ...lengths));
}

/** Where the chart of a ranking stands, so that the notes below can keep to it. */
export interface RankBlock extends Block {
  readonly barsX: number;
}

/** The bars of a ranking in rows, as thin as `room` asks, but never too thin to read. */
export function rankBars(
  drawing: Ranked,
  palette: Palette,
  room: number,
): RankBlock {
  const { context, measure } = drawing;
  const rows = context.model.bars.map((bar) => labelled(bar, context));
  const head = stripsHead(drawing);
  const content =
    contentOf(drawing.frame) - (head.height > 0 ? STRIPS_WIDTH : 0);
  const ideal = Math.floor((room - head.height) / Math.max(1, rows.length));
  const pitch = Math.min(PITCH.most, Math.max(PITCH.least, ideal));
  const styles = pitch < LARGE.name.lineHeight + 2 ? SMALL : LARGE;
  const nameWidths = rows.map(({ name }) => measure(name, styles.name.font));
  const names = Math.min(NAMES.most, Math.max(0, ...nameWidths));
  const barsX = rows.length === 0 ? 0 : names + NAMES.gap;
  const widths = ({ figure, detail }: Labelled) => ({
    figure: measure(figure, styles.figure.font),
    detail: measure(detail, styles.detail.font),
  });
  const length = scaleLength(rows, content - barsX, widths);
  const height = Math.min(BAR.most, Math.max(BAR.least, pitch * BAR.ofPitch));
  const frame: Box = {
    x: barsX,
    y: (pitch - height) / 2,
    width: length,
    height,
  };
  const rowItems = (row: Labelled): readonly Item[] => [
    cutLine(
      row.name,
      styles.name,
      {
        x: names,
        y: (pitch - styles.name.lineHeight) / 2,
        side: "right",
        room: names,
      },
      measure,
    ),
    ...barItems(row, frame, drawing, palette),
    ...labelItems(row, frame, { pitch, styles, content }, drawing),
    ...(row.bar.sure ? rankStrip(row.bar.sure, frame, pitch, drawing) : []),
  ];
  const items = rows.flatMap((row, index) =>
    moved(rowItems(row), 0, index * pitch),
  );
  const all = rows.length * pitch;
  return {
    items: [
      ...head.items,
      ...moved([...zeroLine(drawing, frame, all), ...items], 0, head.height),
    ],
    height: head.height + all,
    barsX,
  };
}

function barItems(
  { bar }: Labelled,
  box: Box,
  { context }: Ranked,
  palette: Palette,
): readonly Item[] {
  const { mark, place } = bar.cell;
  const colour = bar.isChosen ? context.colourOf(place.id) : palette.neutral;
  return mark ? [{ kind: "bar", mark, colour, hasTrack: false, box }] : [];
}

function labelItems(
  { bar, figure, detail }: Labelled,
  frame: Box,
  set: {
    readonly pitch: number;
    readonly styles: typeof LARGE | typeof SMALL;
    /** How wide bars and labels may be. */
    readonly content: number;
  },
  { measure }: Ranked,
): readonly Item[] {
  const { pitch, styles, content } = set;
  const { mark } = bar.cell;
  const body = mark && boundedBarShape(mark, frame).body;
  const end = Math.max(
    frame.x + frame.width * reach(bar),
    body ? body.x + body.width : 0,
  );
  const number = line(
    figure,
    styles.figure,
    { x: end + BEFORE_LABEL, y: (pitch - styles.figure.lineHeight) / 2 },
    measure,
  );
  const x = number.box.x + number.box.width + BEFORE_DETAIL;
  const y = number.box.y + levelWith(styles.detail, styles.figure);
  if (detail === "") return [number];
  return [
    number,
    cutLine(
      detail,
      styles.detail,
      { x, y, room: content - x, keeping: YEAR_AT_END },
      measure,
    ),
  ];
}

/** Where some bars point left, a line marks nought. */
function zeroLine(
  { context: { model } }: Ranked,
  frame: Box,
  height: number,
): readonly Item[] {
  if (model.zero <= 0 || model.bars.length === 0) return [];
  const x = frame.x + frame.width * model.zero;
  const box = { x, y: 0, width: 1, height };
  return [{ kind: "patch", fill: { ink: "rule" }, radius: 0, box }];
}
