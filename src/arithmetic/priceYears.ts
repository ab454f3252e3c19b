import type { Dataset } from "#domain/dataset.ts";
import type { Year } from "#domain/year.ts";

/** The year that is offered before anyone chooses one. */
const USUAL_YEAR = 2020;

/** The years at whose prices a dataset can restate money, latest first. */
export function priceYears(dataset: Dataset): readonly Year[] {
  return [...(dataset.nationalSeries.get("cpi")?.keys() ?? [])].toSorted(
    (a, b) => b - a,
  );
}

/** The year that stands beside `as announced`: 2020, or the nearest year before that the dataset has. */
export function offeredYear(years: readonly Year[]): Year | undefined {
  return years.find((year) => year <= USUAL_YEAR) ?? years.at(-1);
}
