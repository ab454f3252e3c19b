import { lateWords } from "#words/lateWords.ts";
import type { RelateModel } from "#views/relate/model.ts";
import type { MedianLine, PlacedText } from "#views/relate/medianLine.ts";
import {
  CHOSEN_FONT,
  LABEL_FONT,
  LINE,
  TICK_FONT,
} from "#views/relate/relateFonts.ts";
import {
  type PlacedDot,
  type RelateGeometry,
  relateGeometry,
  relateHeight,
} from "#views/relate/relateGeometry.ts";
import { boundedDot } from "./boundedDot.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import type { Palette } from "./palette.ts";
import { line, paragraph, STYLES } from "#charts/paragraph.ts";
import type { Style } from "#charts/placedText.ts";
import type { Room } from "./room.ts";
import { type Block, type Item, moved, type Paint, stacked } from "./scene.ts";

type Relating = Drawing<RelateModel>;

const GAP = 4;
/** No chart is lower, and none higher than so much of its width. */
const LOWEST = 236;
const HIGHEST = 0.85;
const TICK: Style = { font: TICK_FONT, ink: "soft", lineHeight: LINE };
const NAME: Style = { font: LABEL_FONT, ink: "soft", lineHeight: LINE };
const CHOSEN: Style = { font: CHOSEN_FONT, ink: "ink", lineHeight: LINE };
const BELOW_AXIS = 6;
const BESIDE_AXIS = 8;
const DASH = "2 3";

const thin = (
  x: number,
  y: number,
  width: number,
  height: number,
  ink: "hair" | "rule",
): Item => ({
  kind: "patch",
  fill: { ink },
  radius: 0,
  box: { x, y, width, height },
});

/** A line from the first point to the other. */
function stroke(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  dash?: string,
): Item {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  return {
    kind: "path",
    box: {
      x,
      y,
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    },
    d: `M${from.x - x} ${from.y - y}L${to.x - x} ${to.y - y}`,
    stroke: { ink: "faint" },
    ...(dash === undefined ? {} : { dash }),
  };
}

/** The grid with its numbers. */
function axes(
  { plot, xTicks, yTicks }: RelateGeometry,
  { measure }: Relating,
): readonly Item[] {
  const bottom = plot.y + plot.height;
  return [
    ...xTicks.map(({ at }) => thin(at, plot.y, 1, plot.height, "hair")),
    ...yTicks.map(({ at }) => thin(plot.x, at, plot.width, 1, "hair")),
    thin(plot.x, plot.y, 1, plot.height, "rule"),
    thin(plot.x, bottom, plot.width, 1, "rule"),
    ...xTicks.map(({ at, text }) => {
      const x = at - measure(text, TICK_FONT) / 2;
      return line(text, TICK, { x, y: bottom + BELOW_AXIS }, measure);
    }),
    ...yTicks.map(({ at, text }) => {
      const x = plot.x - BESIDE_AXIS;
      const y = at - LINE / 2;
      return line(text, TICK, { x, y, side: "right" }, measure);
    }),
  ];
}

function medians({ xMedian, yMedian, plot }: RelateGeometry): readonly Item[] {
  const { x, y, width, height } = plot;
  return [
    ...(xMedian
      ? [stroke({ x: xMedian.at, y }, { x: xMedian.at, y: y + height }, DASH)]
      : []),
    ...(yMedian
      ? [stroke({ x, y: yMedian.at }, { x: x + width, y: yMedian.at }, DASH)]
      : []),
  ];
}

function named(
  { text, box }: PlacedText,
  style: Style,
  { measure }: Relating,
): Item {
  const item = line(text, style, { x: box.x, y: box.y }, measure);
  return item.kind === "text" ? { ...item, hasHalo: true } : item;
}

function dots(
  geometry: RelateGeometry,
  drawing: Relating,
  palette: Palette,
): readonly Item[] {
  const { context } = drawing;
  const paint = ({ dot }: PlacedDot): Paint => ({
    colour: dot.isChosen ? context.colourOf(dot.place.id) : palette.neutral,
  });
  const label = (of: MedianLine | undefined) =>
    of?.label ? [named(of.label, NAME, drawing)] : [];
  return [
    ...geometry.dots.flatMap(({ x, y, lead }) =>
      lead ? [stroke({ x, y }, lead)] : [],
    ),
    ...geometry.dots.flatMap((placed) =>
      moved(
        boundedDot(placed.shape, placed.radius, paint(placed)),
        placed.x,
        placed.y,
      ),
    ),
    ...label(geometry.xMedian),
    ...label(geometry.yMedian),
    ...geometry.dots.flatMap(({ dot, label: name }) =>
      name ? [named(name, dot.isChosen ? CHOSEN : NAME, drawing)] : [],
    ),
  ];
}

/** What the chart has no room to say. */
function remarks(
  { unlabelled, xMedian, yMedian }: RelateGeometry,
  { context, measure, frame }: Relating,
): Block {
  const { relate } = lateWords(context.words);
  const unsaid = [xMedian, yMedian].flatMap((each) =>
    each && !each.label ? [each.text] : [],
  );
  const text = context.words.joins.sentences([
    unsaid.length > 0 ? relate.dotted(unsaid) : "",
    unlabelled.length > 0 ? relate.unlabelled(unlabelled) : "",
  ]);
  return paragraph(text, { ...STYLES.note, room: contentOf(frame) }, measure);
}

function chart(height: number, drawing: Relating, palette: Palette): Block {
  const { context, frame, measure } = drawing;
  const { model, words } = context;
  const width = contentOf(frame);
  const geometry = relateGeometry(model, { width, height, measure });
  const set = { ...STYLES.note, room: width };
  const across = paragraph(
    lateWords(words).relate.across(model.x.title),
    set,
    measure,
  );
  const plot: Block = {
    items: [
      ...axes(geometry, drawing),
      ...medians(geometry),
      ...dots(geometry, drawing, palette),
    ],
    height,
  };
  const toRight = across.items.map((item) => ({
    ...item,
    box: { ...item.box, x: width - item.box.width },
  }));
  return stacked(
    [
      paragraph(lateWords(words).relate.up(model.y.title), set, measure),
      plot,
      { ...across, items: toRight },
      remarks(geometry, drawing),
    ],
    GAP,
  );
}

/** The dots between their axes, as high as the frame leaves room for. */
export function relateBlock(
  drawing: Relating,
  palette: Palette,
  { room, most }: Room,
): Block {
  const { context, frame, measure } = drawing;
  const { model, words } = context;
  const width = contentOf(frame);
  if (model.dots.length === 0) {
    return paragraph(
      lateWords(words).relate.none,
      { ...STYLES.sentence, room: width },
      measure,
    );
  }
  const usual = relateHeight(width);
  if (room === Infinity) {
    return chart(Math.min(usual, most), drawing, palette);
  }
  const highest = Math.round(width * HIGHEST);
  const first = chart(usual, drawing, palette);
  const around = first.height - usual;
  const fitting = Math.min(highest, Math.floor(room - around));
  const block = chart(Math.max(LOWEST, fitting), drawing, palette);
  // Another height may leave other names out, which are then named below.
  const over = Math.ceil(block.height - room);
  return over > 0 && fitting - over >= LOWEST
    ? chart(fitting - over, drawing, palette)
    : block;
}
