/** The scale of an axis: what lies at its two ends, and how what lies between is spread. */
export interface AxisScale {
  readonly isLog: boolean;
  readonly domain: readonly [number, number];
}

/** The shares of a power of ten at which a reader expects a number. */
const NICE = [1, 2, 5] as const;
/** Room between the outermost values and the ends of the axis, as a share of their spread. */
const PADDING = 0.04;
/** As many intervals as an axis with round ends has at most. */
const INTERVALS = 5;

/** Frees a number from the traces of floating-point arithmetic. */
const clean = (value: number) => Number(value.toPrecision(12));

/** Whether values are all above nought, as a logarithm needs. */
export function isPositive(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => value > 0);
}

/** Whether values are spread over more than one order of magnitude, so that a linear axis would crowd most of them. */
export function isWidelySpread(values: readonly number[]): boolean {
  return isPositive(values) && Math.max(...values) > 10 * Math.min(...values);
}

/** The smallest of 1, 2 or 5 times a power of ten that is not below a length. */
function niceStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const share = NICE.find((each) => each * power >= length * (1 - 1e-9));
  return clean((share ?? 10) * power);
}

function linearScale(smallest: number, largest: number): AxisScale {
  if (smallest === largest) {
    // One value alone stands in the middle; nought at the start.
    const half = Math.abs(largest) / 2;
    return half === 0
      ? { isLog: false, domain: [0, 1] }
      : linearScale(largest - half, largest + half);
  }
  const spread = largest - smallest;
  const step = niceStep(spread / INTERVALS);
  const down = Math.floor((smallest - spread * PADDING) / step) * step;
  const up = Math.ceil((largest + spread * PADDING) / step) * step;
  // An axis of amounts does not reach below nought for the sake of a margin.
  const from = smallest >= 0 ? Math.max(0, down) : down;
  const to = largest <= 0 ? Math.min(0, up) : up;
  return { isLog: false, domain: [clean(from), clean(to)] };
}

/** 1, 2 and 5 times each power of ten from one number to another, both included. */
function niceBetween(from: number, to: number): readonly number[] {
  const first = Math.floor(Math.log10(from));
  const last = Math.ceil(Math.log10(to));
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return powers
    .flatMap((power) => NICE.map((share) => clean(share * 10 ** power)))
    .filter((value) => value >= from && value <= to);
}

function logScale(smallest: number, largest: number): AxisScale {
  const spread = Math.log(largest / smallest) || Math.log(2);
  const margin = Math.exp(spread * Math.max(PADDING, 0.02));
  const [from, to] = [smallest / margin, largest * margin];
  if (niceBetween(from, to).length > 2) {
    return { isLog: true, domain: [from, to] };
  }
  // Values close together have no round number between them, so the ends are made round.
  const around = niceBetween(from / 10, to * 10);
  const below = around.filter((value) => value <= from).at(-1) ?? from;
  const above = around.find((value) => value >= to) ?? to;
  return { isLog: true, domain: [below, above] };
}

/**
 * A scale that holds all values, with a margin. Without values it runs from 0 to 1.
 *
 * @param isLog only where all values are above nought; else the scale is linear.
 */
export function axisScale(
  values: readonly number[],
  isLog: boolean,
): AxisScale {
  if (values.length === 0) return { isLog: false, domain: [0, 1] };
  const [smallest, largest] = [Math.min(...values), Math.max(...values)];
  return isLog && isPositive(values)
    ? logScale(smallest, largest)
    : linearScale(smallest, largest);
}

/** Where a value lies on a scale, 0 to 1; beyond these where it is off the scale. */
export function fractionOf(
  { isLog, domain: [from, to] }: AxisScale,
  value: number,
): number {
  return isLog
    ? Math.log(value / from) / Math.log(to / from)
    : (value - from) / (to - from);
}

function linearTicks(from: number, to: number, most: number) {
  const step = niceStep((to - from) / Math.max(1, most - 1));
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    clean((first + i) * step),
  );
  // So coarse a step may miss the axis; its ends are round.
  return ticks.length < 2 ? [from, to] : ticks;
}

function logTicks(from: number, to: number, most: number) {
  const nice = niceBetween(from, to);
  if (nice.length <= most) return nice;
  const powers = nice.filter((value) => value.toExponential().startsWith("1e"));
  for (let every = 1; every < powers.length; every += 1) {
    const ticks = powers.filter((_, index) => index % every === 0);
    if (ticks.length <= most) return ticks;
  }
  return nice.filter((_, index) => index === 0 || index === nice.length - 1);
}

/**
 * Round numbers along a scale, 1, 2 or 5 times powers of ten.
 *
 * @param most how many there may be, 2 at least.
 */
export function ticksOf(scale: AxisScale, most: number): readonly number[] {
  const [from, to] = scale.domain;
  const ticks = scale.isLog ? logTicks : linearTicks;
  return ticks(from, to, Math.max(2, most));
}
