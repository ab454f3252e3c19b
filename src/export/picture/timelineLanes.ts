import { lateWords } from "#words/lateWords.ts";
import { axisLabel } from "#views/timeline/axisLabel.ts";
import { type BarShape, barShapes, TINT } from "#views/timeline/barShapes.ts";
import { LABEL } from "#views/timeline/placedLabel.ts";
import { type PlacedItem, RING } from "#views/timeline/placedItem.ts";
import {
  NAME,
  type PlacedLane,
  type TimelineGeometry,
} from "#views/timeline/timelineGeometry.ts";
import type { Pitch } from "#views/timeline/timelineScale.ts";
import type { TimelineModel } from "#views/timeline/model.ts";
import type { Drawing } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import { line, STYLES } from "#charts/paragraph.ts";
import type { Style } from "#charts/placedText.ts";
import { type Block, type Item, moved, type Paint } from "./scene.ts";

type Timed = Drawing<TimelineModel>;

const AXIS = 22;
const BEFORE_LABEL = 4;
/** The line above the years that says what time is asked about. */
const ON = 18;
const NAME_STYLE: Style = { font: NAME, ink: "ink", lineHeight: 18 };
const LABEL_STYLE: Style = { font: LABEL, ink: "ink", lineHeight: 16 };
const LETTER: Style = { ...LABEL_STYLE, font: { ...LABEL, weight: 500 } };

const bar = (
  x: number,
  y: number,
  width: number,
  height: number,
  look: Omit<Extract<Item, { kind: "patch" }>, "kind" | "box" | "radius">,
): Item => ({
  kind: "patch",
  radius: 0,
  box: { x, y, width, height },
  ...look,
});

const upright = (x: number, height: number, ink: "hair" | "rule", y = 0) =>
  bar(x, y, 1, height, { fill: { ink } });

/** One part of a programme's bar, `height` high from the origin. */
export function barPart(shape: BarShape, height: number, fill: Paint): Item {
  const { kind, x, width, opacity: strength, isUnsure = false } = shape;
  const box = { x, y: 0, width, height };
  switch (kind) {
    case "body":
      return { kind: "patch", radius: 0, box, fill, strength };
    case "fade":
      return { kind: "patch", radius: 0, box, fill, strength, isFading: true };
    case "arrow": {
      const d = `M0 0l${width} ${height / 2}l${-width} ${height / 2}Z`;
      return { kind: "path", box, d, fill, opacity: strength };
    }
    case "start":
      return {
        kind: "path",
        box,
        d: `M${width / 2} 0v${height}`,
        stroke: fill,
        strokeWidth: width,
        opacity: strength,
        ...(isUnsure ? { dash: "2 2" } : {}),
      };
  }
}

/** A ring with the letter of an event's kind, from the origin. */
export function lettered(
  letter: string,
  rim: Paint,
  { measure }: Pick<Timed, "measure">,
): readonly Item[] {
  const side = 2 * RING;
  const x = RING - measure(letter, LETTER.font) / 2;
  return [
    {
      kind: "patch",
      fill: { ink: "card" },
      rim,
      radius: RING,
      box: { x: 0, y: 0, width: side, height: side },
    },
    line(letter, LETTER, { x, y: (side - LETTER.lineHeight) / 2 }, measure),
  ];
}

/** What stands under a label, within its row. */
function markItems(
  placed: PlacedItem,
  { row, bar: barHeight }: Pitch,
  paint: Paint,
  { context, measure }: Timed,
): readonly Item[] {
  const top = (row - barHeight) / 2;
  if (placed.kind === "programme") {
    const parts = barShapes(placed);
    return moved(
      parts.map((part) => barPart(part, barHeight, paint)),
      0,
      top,
    );
  }
  const { x, span, item } = placed;
  const letter = lateWords(context.words).timeline.letters[item.mark];
  return [
    bar(span.x, top, span.width, barHeight, {
      fill: paint,
      strength: TINT.pale,
    }),
    ...moved(lettered(letter, paint, { measure }), x - RING, row / 2 - RING),
  ];
}

function itemItems(
  placed: PlacedItem,
  pitch: Pitch,
  paint: Paint,
  drawing: Timed,
): readonly Item[] {
  const { label, item, box, kind } = placed;
  const style: Style = {
    ...LABEL_STYLE,
    ink: item.isPale || kind === "event" ? "soft" : "ink",
  };
  const y = (pitch.row - style.lineHeight) / 2;
  const text = line(label.text, style, { x: label.x, y }, drawing.measure);
  return moved(
    [
      ...markItems(placed, pitch, paint, drawing),
      ...(label.text === "" ? [] : [text]),
    ],
    0,
    box.y,
  );
}

/** The name of a lane, and how many of its marks are left out. */
function nameItems(
  { name, y }: PlacedLane,
  left: number,
  { isStacked, nameWidth, width }: TimelineGeometry,
  { context, measure }: Timed,
): readonly Item[] {
  const more =
    left > 0 ? lateWords(context.words).exporting.picture.more(left) : "";
  const items = isStacked
    ? [
        line(name, NAME_STYLE, { x: 0, y: y + 1 }, measure),
        line(
          more,
          STYLES.faint,
          { x: width, y: y + 2, side: "right" },
          measure,
        ),
      ]
    : [
        line(name, NAME_STYLE, { x: nameWidth, y, side: "right" }, measure),
        line(
          more,
          STYLES.faint,
          { x: nameWidth, y: y + NAME_STYLE.lineHeight, side: "right" },
          measure,
        ),
      ];
  return items.filter((item) => item.kind === "text" && item.text !== "");
}

function axisItems(
  geometry: TimelineGeometry,
  drawing: Timed,
): { readonly items: readonly Item[]; readonly height: number } {
  const { ticks, plotX, plotWidth, on } = geometry;
  const { context, measure } = drawing;
  const { words, model } = context;
  const top = on ? ON : 0;
  let end = 0;
  const items: Item[] = ticks.flatMap((tick) => {
    const text = axisLabel(tick, words);
    const style: Style = { ...LABEL_STYLE, ink: tick.isYear ? "ink" : "soft" };
    const tickX = plotX + tick.x;
    // The last tick may stand so near to the edge that its label has to cover it.
    const length = measure(text, style.font);
    const x = Math.min(tickX + BEFORE_LABEL, geometry.width - length);
    const hasRoom = x >= end + BEFORE_LABEL || end === 0;
    if (hasRoom) end = x + length;
    const mark = upright(tickX, AXIS - 4, "rule", top + 4);
    return [
      ...(hasRoom ? [line(text, style, { x, y: top + 2 }, measure)] : []),
      ...(hasRoom && x <= tickX ? [] : [mark]),
    ];
  });
  if (on && model.on) {
    const x = plotX + on.x + (on.isLine ? on.width / 2 : 0);
    const isLeft = x > plotX + plotWidth / 2;
    const style: Style = { ...LETTER, ink: "accent" };
    const text = lateWords(words).timeline.onLine(model.on.text);
    items.push(
      line(
        text,
        style,
        isLeft ? { x: x - 6, y: 0, side: "right" } : { x: x + 6, y: 0 },
        measure,
      ),
    );
  }
  items.push(bar(0, top + AXIS, geometry.width, 1, { fill: { ink: "rule" } }));
  return { items, height: top + AXIS + 1 };
}

/** The time asked about, down through all lanes. */
function onItems({ on, plotX, height }: TimelineGeometry): readonly Item[] {
  if (!on) return [];
  const fill = { ink: "accent" } as const;
  return [
    bar(plotX + on.x, 0, on.width, height, { fill, strength: 0.12 }),
    ...(on.isLine
      ? [
          bar(plotX + on.x + on.width / 2 - 1, 0, 2, height, {
            fill,
            strength: 0.6,
          }),
        ]
      : []),
  ];
}

/**
 * Draws the years and the lanes as the geometry has laid them out.
 *
 * @param left how many marks of a lane are left out, by the id of its place.
 */
export function timelineLanes(
  geometry: TimelineGeometry,
  left: ReadonlyMap<string, number>,
  drawing: Timed,
  palette: Palette,
): Block {
  const { plotX, width, height, ticks, headings, lanes, pitch } = geometry;
  const { context, measure } = drawing;
  const axis = axisItems(geometry, drawing);
  const laneItems = (placed: PlacedLane): readonly Item[] => {
    const { lane, y, rowsTop, items } = placed;
    const colour = lane.isChosen
      ? context.colourOf(lane.place.id)
      : palette.neutral;
    const nothing = line(
      lateWords(context.words).timeline.noneHere,
      { ...LABEL_STYLE, ink: "faint" },
      { x: 0, y: y + rowsTop + 2 },
      measure,
    );
    const marks = items.flatMap((item) =>
      itemItems(item, pitch, { colour }, drawing),
    );
    return [
      bar(0, y - pitch.laneGap / 3, width, 1, { fill: { ink: "hair" } }),
      ...nameItems(placed, left.get(lane.place.id) ?? 0, geometry, drawing),
      ...moved(items.length === 0 ? [nothing] : marks, plotX, 0),
    ];
  };
  const items = [
    ...ticks.map(({ x }) => upright(plotX + x, height, "hair")),
    ...onItems(geometry),
    ...headings.map(({ name, y }) =>
      line(name, { ...LETTER, ink: "soft" }, { x: 0, y: y + 6 }, measure),
    ),
    ...lanes.flatMap(laneItems),
  ];
  return {
    items: [...axis.items, ...moved(items, 0, axis.height)],
    height: axis.height + height,
  };
}

/** How high the axis over the lanes is. */
export function axisHeightOf({ on }: TimelineGeometry): number {
  return AXIS + 1 + (on ? ON : 0);
}
