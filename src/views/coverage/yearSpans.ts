/** An unbroken run of years, both ends counted. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** The unbroken runs of some years, the earliest first: the gaps between them are years without a value. */
export function yearSpans(years: Iterable<number>): readonly YearSpan[] {
  const spans: YearSpan[] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.to === year - 1) spans[spans.length - 1] = { ...last, to: year };
    else spans.push({ from: year, to: year });
  }
  return spans;
}
