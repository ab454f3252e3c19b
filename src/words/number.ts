import type { Words } from "./catalogue.ts";

/** `short` for cells, axes and tooltips: three significant digits at most; `full` for the evidence: all. */
export type Digits = "short" | "full";

const SIGNIFICANT = 3;

/** A number rounded to three significant digits, before its magnitude is chosen: 999,999 is a million. */
export function rounded(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT));
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format is slow and every cell needs one, so each is made once. */
function formatOf(
  locale: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const made = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** Never prints `-0`. */
function grouped(
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions,
): string {
  const text = formatOf(locale, options).format(value);
  const isZero = !/[1-9]/.test(text);
  return (isZero ? text.replace(/^[-−]/, "") : text).replace(/^-/, "−");
}

const FULL_DECIMALS = 2;
const FULL_SIGNIFICANT = 7;

/** Numbers nearer than this share of their size differ by a trace of the arithmetic. */
const TRACE = 1e-12;

/**
 * A number with all its digits: two decimals from a thousand up, seven
 * significant digits below. One that ends sooner is printed as it is; one that
 * was cut keeps its noughts, so that a reader sees where: `¥79.82120`.
 */
export function fullNumber(value: number, words: Words): string {
  const { locale } = words.numbers;
  if (Math.abs(value) >= 1000) {
    const isWhole = Number.isInteger(Number(value.toFixed(FULL_DECIMALS)));
    const decimals = isWhole ? 0 : FULL_DECIMALS;
    return grouped(value, locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  }
  const printed = Number(value.toPrecision(FULL_SIGNIFICANT));
  const isCut = Math.abs(value - printed) > Math.abs(value) * TRACE;
  return grouped(value, locale, {
    minimumSignificantDigits: isCut ? FULL_SIGNIFICANT : 1,
    maximumSignificantDigits: FULL_SIGNIFICANT,
  });
}

interface Abbreviated {
  readonly digits: string;
  /** ` m`, or nothing. */
  readonly sign: string;
  readonly spoken: string;
}

/** A number in three significant digits and the language's large numbers. Counts may abbreviate later than money. */
export function abbreviated(
  value: number,
  words: Words,
  from = words.joins.abbreviateFrom,
): Abbreviated {
  const { locale, magnitudes } = words.numbers;
  const short = rounded(value);
  const magnitude = magnitudes.find(
    ({ at }) => Math.abs(short) >= Math.max(at, from),
  );
  const digits = grouped(short / (magnitude?.at ?? 1), locale, {
    maximumSignificantDigits: SIGNIFICANT,
  });
  return {
    digits,
    sign: magnitude?.sign ?? "",
    spoken: magnitude?.spoken ?? "",
  };
}
