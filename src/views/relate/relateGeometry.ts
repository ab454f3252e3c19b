import { fractionOf, ticksOf } from "#charts/axisScale.ts";
import type { Box } from "#charts/boundedBarShape.ts";
import {
  type BoundedDotShape,
  boundedDotShape,
  type DotReach,
  whiskerBox,
} from "#charts/boundedDotShape.ts";
import type { Measure } from "#charts/measure.ts";
import { placeLabels } from "#charts/placeLabels.ts";
import type { AxisValue } from "./axisData.ts";
import {
  type MedianLine,
  medianLine,
  medianLines,
  type PlacedText,
} from "./medianLine.ts";
import type { RelateAxis, RelateDot, Related } from "./related.ts";
import { CHOSEN_FONT, LABEL_FONT, LINE, TICK_FONT } from "./relateFonts.ts";

export interface AxisTick {
  readonly value: number;
  /** From the left or the top, in pixels. */
  readonly at: number;
  readonly text: string;
}

export interface PlacedDot {
  readonly dot: RelateDot;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: BoundedDotShape;
  /** The place's name; undefined where it fits nowhere. */
  readonly label: PlacedText | undefined;
  /** Where a line from the dot to its name ends; undefined where the name stands beside it. */
  readonly lead: { readonly x: number; readonly y: number } | undefined;
}

/** Where everything stands in the chart, in pixels from its top left corner. */
export interface RelateGeometry {
  readonly width: number;
  readonly height: number;
  /** Within the axes. */
  readonly plot: Box;
  readonly xTicks: readonly AxisTick[];
  readonly yTicks: readonly AxisTick[];
  readonly xMedian: MedianLine | undefined;
  readonly yMedian: MedianLine | undefined;
  /** In the order in which they are drawn: those of chosen places last, on top. */
  readonly dots: readonly PlacedDot[];
  /** The names that fit nowhere. */
  readonly unlabelled: readonly string[];
}

/** Between an axis and its ticks' texts. */
const BESIDE_AXIS = 8;
const BELOW_AXIS = 24;
const ABOVE = 8;
const RADIUS = { chosen: 6, other: 4.5 } as const;
const RIGHT = 16;
const TICK_GAP = 14;
const BETWEEN_Y_TICKS = 44;
const MOST_X_TICKS = 9;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

/** How high the chart is for its width: about square where it is narrow, wide where it is not. */
export function relateHeight(width: number): number {
  return width < 560
    ? Math.max(300, Math.round(width * 0.95))
    : Math.round(Math.min(480, width * 0.55));
}

const tickValues = ({ scale }: RelateAxis, most: number) =>
  ticksOf(scale, most);

/** As many ticks across as have room for their texts. */
function xTickValues(
  axis: RelateAxis,
  length: number,
  measure: Measure,
): readonly number[] {
  for (let most = MOST_X_TICKS; most > 2; most -= 1) {
    const values = tickValues(axis, most);
    const isRoomy = values.every((value, index) => {
      const next = values[index + 1];
      if (next === undefined) return true;
      const room =
        (fractionOf(axis.scale, next) - fractionOf(axis.scale, value)) * length;
      const half = (each: number) => measure(axis.tick(each), TICK_FONT) / 2;
      return half(value) + half(next) + TICK_GAP <= room;
    });
    if (isRoomy) return values;
  }
  return tickValues(axis, 2);
}

/** A figure along its axis in pixels, seen from its dot. */
function reachOf(value: AxisValue, axis: RelateAxis, length: number): DotReach {
  const at = (number: number) => fractionOf(axis.scale, number) * length;
  const own = at(value.high);
  return {
    kind: value.kind,
    low: at(value.low) - own,
    contest: value.contest && {
      from: at(value.contest.from) - own,
      to: at(value.contest.to) - own,
    },
    room: { before: own, after: length - own },
  };
}

type Bare = Omit<PlacedDot, "label" | "lead">;

function bareDot(dot: RelateDot, { x, y }: Related, plot: Box): Bare {
  const radius = dot.isChosen ? RADIUS.chosen : RADIUS.other;
  const across = fractionOf(x.scale, dot.x.high) * plot.width;
  const up = fractionOf(y.scale, dot.y.high) * plot.height;
  return {
    dot,
    x: plot.x + across,
    y: plot.y + plot.height - up,
    radius,
    shape: boundedDotShape(
      reachOf(dot.x, x, plot.width),
      reachOf(dot.y, y, plot.height),
      radius,
    ),
  };
}

const dotBox = ({ x, y, radius }: Bare): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/**
 * Lays the chart out. Pure: the chart on screen and any other drawing of it
 * agree, whatever their size.
 *
 * @param size in pixels, with how wide a text is there.
 */
export function relateGeometry(related: Related, size: Size): RelateGeometry {
  const { x, y } = related;
  const { width, height, measure } = size;
  const top = ABOVE;
  const plotHeight = Math.max(1, height - top - BELOW_AXIS);
  const yValues = tickValues(y, Math.floor(plotHeight / BETWEEN_Y_TICKS));
  const widest = Math.max(
    0,
    ...yValues.map((value) => measure(y.tick(value), TICK_FONT)),
  );
  const left = Math.ceil(widest) + BESIDE_AXIS;
  // The last number stands half beyond the end of its axis.
  const right = Math.max(
    RIGHT,
    ...tickValues(x, MOST_X_TICKS).map(
      (value) => measure(x.tick(value), TICK_FONT) / 2,
    ),
  );
  const plot: Box = {
    x: left,
    y: top,
    width: Math.max(1, width - left - right),
    height: plotHeight,
  };
  const bare = related.dots
    .toSorted((a, b) => Number(a.isChosen) - Number(b.isChosen))
    .map((dot) => bareDot(dot, related, plot));
  const dotBoxes = bare.map(dotBox);
  const whiskers = bare.flatMap(({ x: atX, y: atY, shape }) =>
    shape.whiskers.map((whisker) => whiskerBox(whisker, atX, atY)),
  );
  const frame = { ...plot, width: width - plot.x };
  const wishesOf = (isChosen: boolean) =>
    bare
      .filter(({ dot }) => dot.isChosen === isChosen)
      .map((each) => ({
        ...each,
        id: each.dot.id,
        width: measure(each.dot.name, isChosen ? CHOSEN_FONT : LABEL_FONT),
        height: LINE,
        mayLead: isChosen,
      }));
  // The names of chosen places come first, then the medians, then all other names.
  const chosen = placeLabels(wishesOf(true), dotBoxes, whiskers, frame);
  const texts = chosen.placed.map(({ box }) => box);
  const ask = { plot, measure };
  const xMedian = medianLine("x", {
    ...ask,
    axis: x,
    taken: [...dotBoxes, ...whiskers, ...texts],
  });
  texts.push(...(xMedian?.label ? [xMedian.label.box] : []));
  const yMedian = medianLine("y", {
    ...ask,
    axis: y,
    taken: [...dotBoxes, ...whiskers, ...texts],
  });
  texts.push(...(yMedian?.label ? [yMedian.label.box] : []));
  const others = placeLabels(
    wishesOf(false),
    [...dotBoxes, ...texts],
    [...whiskers, ...medianLines(xMedian, yMedian, plot)],
    frame,
  );
  const placed = [...chosen.placed, ...others.placed];
  const unplaced = [...chosen.left, ...others.left];
  const spotOf = new Map(placed.map((spot) => [spot.id, spot]));
  const xTexts = xTickValues(x, plot.width, measure);
  return {
    width,
    height,
    plot,
    xTicks: xTexts.map((value) => ({
      value,
      at: plot.x + fractionOf(x.scale, value) * plot.width,
      text: x.tick(value),
    })),
    yTicks: yValues.map((value) => ({
      value,
      at: plot.y + (1 - fractionOf(y.scale, value)) * plot.height,
      text: y.tick(value),
    })),
    xMedian,
    yMedian,
    dots: bare.map((each) => {
      const spot = spotOf.get(each.dot.id);
      return {
        ...each,
        label: spot && { text: each.dot.name, box: spot.box },
        lead: spot?.lead,
      };
    }),
    unlabelled: bare.flatMap(({ dot }) =>
      unplaced.includes(dot.id) ? [dot.name] : [],
    ),
  };
}
