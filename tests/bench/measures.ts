/** One thing that was measured: milliseconds, unless it says otherwise. */
export interface Measure {
  readonly name: string;
  readonly runs: readonly number[];
  /** Undefined where nothing was promised. */
  readonly budget: number | undefined;
  readonly unit?: "ms" | "shift";
}

/** The middle of the runs: a single slow one does not count. */
export function median(runs: readonly number[]): number {
  const sorted = runs.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  const lower = sorted[middle - 1] ?? upper;
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}

function numberText(value: number, { unit = "ms" }: Measure): string {
  if (unit === "shift") return value.toFixed(4);
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

function rowOf(measure: Measure): readonly string[] {
  const { name, runs, budget } = measure;
  const middle = median(runs);
  const worst = Math.max(...runs);
  const isKept = budget === undefined || middle <= budget;
  return [
    name,
    numberText(middle, measure),
    numberText(worst, measure),
    budget === undefined ? "" : numberText(budget, measure),
    budget === undefined ? "" : isKept ? "kept" : "OVER",
  ];
}

/** The measures as a table of plain text. */
export function tableOf(measures: readonly Measure[]): string {
  const head = ["", "median", "worst", "budget", ""];
  const rows = [head, ...measures.map(rowOf)];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
