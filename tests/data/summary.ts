import type { Tables } from "#domain/dataset.ts";
import type { Indicator } from "#domain/rows.ts";
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
  const placeOf = new Map(programmes.map(({ id, place }) => [id, place]));
  const yardsticks = new Set(incentives.map((row) => yardstickOf(row).id));
  const cells = new Set(
    incentives.map(
      (row) => `${placeOf.get(row.programme) ?? ""} ${yardstickOf(row).id}`,
    ),
  );
  const placesWithFigures = new Set(
    incentives.map((row) => placeOf.get(row.programme)),
  );
  const low = new Set(
    sources.filter(({ quality }) => quality === "low").map(({ id }) => id),
  );
  const named = [...places, ...programmes];
  const contested = incentives.filter((row) => row.contested.length > 0).length;
  return [
    line,
    ...countBy(incentives, ({ basis }) => basis).map(([basis]) => {
      const ofBasis = incentives.filter((row) => row.basis === basis);
      return `  ${basis}: ${inWords(countBy(ofBasis, ({ recipient }) => recipient))}`;
    }),
    `  fill of ${placesWithFigures.size} places × ${yardsticks.size} yardsticks: ${part(cells.size, placesWithFigures.size * yardsticks.size)}`,
    `  contested: ${part(contested, incentives.length)}`,
    `  from sources of low quality: ${part(incentives.filter(({ source }) => low.has(source)).length, incentives.length)}`,
    `  places and programmes without Chinese name: ${part(named.filter(({ nameZh }) => nameZh === undefined).length, named.length)}`,
  ];
}
