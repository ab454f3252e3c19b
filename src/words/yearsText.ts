/** Years as one would write them, in runs: `2010–2015`, `2018`. Each year once, in order. */
export function yearRuns(years: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.map(({ first, last }) =>
    first === last ? String(first) : `${String(first)}–${String(last)}`,
  );
}
