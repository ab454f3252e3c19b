import {
  type Figure,
  missing,
  type Scaling,
  sortValue,
  type Unit,
  type Value,
} from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import { isEqual, rankOf } from "./rank.ts";
import type { Scale } from "#domain/settings.ts";

/** A place's figure on one yardstick, after the choice. */
export interface PlacedFigure {
  readonly place: PlaceId;
  readonly figure: Figure;
}

/** Scales one value against the others of its row: returns its number, or why there is none. */
type Scaler = (
  values: readonly (PlacedFigure & { readonly figure: Value })[],
  ref: PlaceId | undefined,
) => ((end: number) => number) | "no-reference" | "no-spread";

interface ScaleOption {
  readonly scaler: Scaler;
  readonly scaling: (
    values: readonly (PlacedFigure & { readonly figure: Value })[],
    ref: PlaceId | undefined,
  ) => Scaling;
}

const highs = (values: readonly { readonly figure: Value }[]) =>
  values.map(({ figure }) => sortValue(figure));

const lows = (values: readonly { readonly figure: Value }[]) =>
  values.map(({ figure }) => figure.low);

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The standard deviation of a whole population: the places on screen are not a sample. */
function deviation(numbers: readonly number[]): number {
  const centre = mean(numbers);
  return Math.sqrt(mean(numbers.map((number) => (number - centre) ** 2)));
}

const baseOf = (
  values: readonly (PlacedFigure & { readonly figure: Value })[],
  ref: PlaceId | undefined,
) => {
  const reference = values.find(({ place }) => place === ref);
  return reference ? sortValue(reference.figure) : 0;
};

const OPTIONS = {
  index: {
    scaler: (values, ref) => {
      const base = baseOf(values, ref);
      return base === 0 ? "no-reference" : (end) => (end / base) * 100;
    },
    scaling: (values, ref) => ({
      scale: "index",
      reference: ref as PlaceId,
      base: baseOf(values, ref),
    }),
  },
  share: {
    scaler: (values) => {
      const largest = Math.max(...highs(values));
      return largest === 0 ? "no-reference" : (end) => (end / largest) * 100;
    },
    scaling: (values) => ({
      scale: "share",
      largest: Math.max(...highs(values)),
    }),
  },
  minmax: {
    scaler: (values) => {
      const smallest = Math.min(...lows(values));
      const largest = Math.max(...highs(values));
      if (isEqual(largest, smallest)) return () => 0.5;
      return (end) => (end - smallest) / (largest - smallest);
    },
    scaling: (values) => ({
      scale: "minmax",
      smallest: Math.min(...lows(values)),
      largest: Math.max(...highs(values)),
    }),
  },
  z: {
    scaler: (values) => {
      const numbers = highs(values);
      const spread = deviation(numbers);
      const isFlat = isEqual(Math.max(...numbers), Math.min(...numbers));
      if (numbers.length < 3 || isFlat) return "no-spread";
      const centre = mean(numbers);
      return (end) => (isEqual(end, centre) ? 0 : (end - centre) / spread);
    },
    scaling: (values) => ({
      scale: "z",
      mean: mean(highs(values)),
      deviation: deviation(highs(values)),
    }),
  },
  rank: {
    scaler: (values) => {
      const numbers = highs(values);
      return (end) => rankOf(end, numbers);
    },
    scaling: (values) => ({ scale: "rank", of: values.length }),
  },
} as const satisfies Record<Exclude<Scale, "value">, ScaleOption>;

function isPlacedValue(
  placed: PlacedFigure,
): placed is PlacedFigure & { readonly figure: Value } {
  return placed.figure.kind === "value";
}

function scaledUnit(scale: Exclude<Scale, "value">): Unit {
  return { measure: { kind: "scale", scale }, time: undefined, per: "none" };
}

/** A rank has no lower and upper end: it follows from the upper end alone. */
function scaledEnds(
  value: Value,
  scale: Scale,
  number: (end: number) => number,
) {
  const high = number(value.high);
  return { low: scale === "rank" ? high : number(value.low), high };
}

/**
 * Step 7: sets the figures of one yardstick in relation to each other, over the
 * places on screen. Missing figures stay missing. Missing: `no-reference` where
 * the reference has no figure or it is 0, `no-spread` for z-scores of fewer than
 * three or of equal figures.
 *
 * @returns the figures in the order given.
 */
export function scaleRow(
  row: readonly PlacedFigure[],
  scale: Scale,
  ref: PlaceId | undefined,
): readonly Figure[] {
  if (scale === "value") return row.map(({ figure }) => figure);
  const values = row.filter(isPlacedValue);
  const option: ScaleOption = OPTIONS[scale];
  const scaler = option.scaler(values, ref);
  const unit = scaledUnit(scale);
  return row.map(({ figure }) => {
    if (figure.kind === "missing") return figure;
    if (typeof scaler === "string") return missing(scaler, figure.steps);
    const ends = scaledEnds(figure, scale, scaler);
    const step = {
      op: "scale",
      scaling: option.scaling(values, ref),
      ...ends,
      unit,
    } as const;
    return { ...figure, ...ends, unit, steps: [...figure.steps, step] };
  });
}
