import type { Words } from "./catalogue.ts";

/** `short` for cells, axes and tooltips: three significant digits at most; `full` for the evidence: all. */
export type Digits = "short" | "full";

const SIGNIFICANT = 3;

/** A number rounded to three significant digits, before its magnitude is chosen: 999,999 is a million. */
export function rounded(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT));
}

/** Never prints `-0`. */
function grouped(
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions,
): string {
  const text = new Intl.NumberFormat(locale, options).format(value);
  const isZero = !/[1-9]/.test(text);
  return (isZero ? text.replace(/^[-−]/, "") : text).replace(/^-/, "−");
}

/**
 * A number with all its digits: two decimals from a thousand up, where the rest
 * is a trace of the arithmetic; seven significant digits below.
 */
export function fullNumber(value: number, words: Words): string {
  const isLarge = Math.abs(value) >= 1000;
  return grouped(
    value,
    words.numbers.locale,
    isLarge ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 7 },
  );
}

interface Abbreviated {
  readonly digits: string;
  /** ` m`, or nothing. */
  readonly sign: string;
  readonly spoken: string;
}

/** A number in three significant digits and the language's large numbers. Counts abbreviate later than money. */
export function abbreviated(
  value: number,
  words: Words,
  from = 1e6,
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
