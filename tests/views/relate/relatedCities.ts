import type { Dataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import {
  datasetOf,
  indicatorRow,
  placeRow,
  type Stated,
} from "#tests/support/stated.ts";
import { type RelateModel, relateModel } from "#views/relate/model.ts";
import { english } from "#words/catalogue.ts";

/** Nine cities, the first the poorest: GDP per resident is 10,000 yuan times their number. */
export const CITIES = "ao bei cang dong en fu guang hang ji".split(" ");

/** The cities with a figure each, as stated; the names in the figures' order. */
export function citiesWith(
  figures: readonly Stated[],
  indicators: readonly string[] = [],
): Dataset {
  const rows = CITIES.flatMap((city, index) => [
    `${city} population 2020 1000000`,
    `${city} gdp 2020 ${String((index + 1) * 1e10)}`,
  ]);
  const { tables } = tinyDataset();
  return datasetOf(figures, {
    places: [
      ...tables.places.filter(({ level }) => level !== "city"),
      ...CITIES.map((city) => placeRow(`${city} city hubei`)),
    ].filter(({ level }) => level !== "district" && level !== "zone"),
    indicators: [...rows, ...indicators].map(indicatorRow),
  });
}

/** A fund of each city, its amounts in the order of the cities; none where there is none. */
export const funds = (...amounts: readonly (number | undefined)[]): Stated[] =>
  amounts.flatMap((amount, index) =>
    amount === undefined ? [] : { place: CITIES[index] ?? "", amount },
  );

/** What a link asks of the view. Throws where it has nothing to show. */
export function relatedBy(dataset: Dataset, link: string): RelateModel {
  const resolved = asked(dataset, `view=relate&${link}`);
  const model = relateModel(dataset, resolved, english);
  if (!model) throw new Error(`nothing to relate for ${link}`);
  return model;
}
