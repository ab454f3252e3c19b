import type { Tables } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Indicator, Place } from "#domain/rows.ts";
import { yardstickOf } from "#domain/yardstick.ts";

function countBy<Row>(
  rows: readonly Row[],
  wordOf: (row: Row) => string,
): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    counts.set(wordOf(row), (counts.get(wordOf(row)) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

const inWords = (counts: readonly (readonly [string, number])[]) =>
  counts.map(([word, count]) => `${word} ${count}`).join(", ");

const part = (some: number, all: number) =>
  `${some} of ${all} (${Math.round((100 * some) / all)} %)`;

/** What a sound package holds: one line, and on demand how its figures spread. */
export function summarise(
  version: string,
  tables: Tables,
  context: readonly Indicator[] | undefined,
  isVerbose: boolean,
): readonly string[] {
  const rows = Object.entries({
    ...tables,
    ...(context ? { context } : {}),
  }).map(([name, { length }]) => [name, length] as const);
  const line = `${version}: sound; ${inWords(rows)}`;
  if (!isVerbose) return [line];

  const { incentives, programmes, places, sources } = tables;
  const low = new Set(
    sources.filter(({ quality }) => quality === "low").map(({ id }) => id),
  );
  const named = [...places, ...programmes];
  const contested = incentives.filter((row) => row.contested.length > 0).length;
  return [
    line,
    "  figures by basis × recipient:",
    ...countBy(incentives, ({ basis }) => basis).map(([basis, count]) => {
      const ofBasis = incentives.filter((row) => row.basis === basis);
      return `    ${basis} ${count}: ${inWords(countBy(ofBasis, ({ recipient }) => recipient))}`;
    }),
    ...spread(tables),
    `  values by indicator: ${inWords(countBy([...tables.indicators, ...(context ?? [])], ({ indicator }) => indicator))}`,
    `  contested: ${part(contested, incentives.length)}`,
    `  from sources of low quality: ${part(incentives.filter(({ source }) => low.has(source)).length, incentives.length)}`,
    `  places and programmes without Chinese name: ${part(named.filter(({ nameZh }) => nameZh === undefined).length, named.length)}`,
  ];
}

/** How the figures spread over places and yardsticks, and which yardsticks most cities have. */
function spread({ incentives, programmes, places }: Tables): readonly string[] {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const placeOf = new Map(
    programmes.map(({ id, place }) => [id, placeById.get(place)]),
  );
  const figures = incentives.flatMap((row) => {
    const place = placeOf.get(row.programme);
    return place ? [{ place, yardstick: yardstickOf(row).id }] : [];
  });
  const yardsticks = new Set(figures.map(({ yardstick }) => yardstick));
  /** Each pair once, so that counting them counts places. */
  const pairsOf = (pairs: readonly (readonly [string, string])[]) => [
    ...new Map(pairs.map((pair) => [pair.join(" "), pair])).values(),
  ];
  const cells = pairsOf(
    figures.map(({ place, yardstick }) => [place.id, yardstick]),
  );
  const cities = figures.flatMap(({ place, yardstick }) => {
    const city = cityOf(place, placeById);
    return city ? [[city.id, yardstick] as const] : [];
  });
  const cityCells = pairsOf(cities);
  const size = (pairs: readonly (readonly [string, string])[]) =>
    new Set(pairs.map(([place]) => place)).size;
  return [
    `  figures by place: ${inWords(countBy(figures, ({ place }) => place.id))}`,
    `  fill of ${size(cells)} places × ${yardsticks.size} yardsticks: ${part(cells.length, size(cells) * yardsticks.size)}`,
    `  fill of ${size(cityCells)} cities, zones counted in: ${part(cityCells.length, size(cityCells) * yardsticks.size)}`,
    `  yardsticks by cities: ${inWords(countBy(cityCells, ([, yardstick]) => yardstick))}`,
  ];
}

/** The city itself, or the one that a district or zone lies in; undefined for what is above cities. */
function cityOf(
  place: Place,
  places: ReadonlyMap<PlaceId, Place>,
): Place | undefined {
  if (place.level === "city") return place;
  const parent = place.parent && places.get(place.parent);
  return parent && cityOf(parent, places);
}
