import { join } from "node:path";
import { compare } from "#arithmetic/grid.ts";
import { robustness } from "#arithmetic/robustness.ts";
import { type Dataset, indexDataset } from "#domain/dataset.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { decode } from "#view-state/codec.ts";
import { resolve } from "#view-state/resolve.ts";
import { tableModel } from "#views/table/model.ts";
import { english } from "#words/catalogue.ts";
import { checkVersion } from "#tests/data/checkFolder.ts";
import { type Measure, median } from "./measures.ts";

const RUNS = 20;
const BUDGET = 100;
/** For the order of some thirty places on the yardstick that costs most. */
const SURE_BUDGET = 50;
const TABLE_BUDGET = 50;

/** The bundled dataset, read from the disk. */
export function bundledDataset(root: string, version: string): Dataset {
  const { info, tables } = checkVersion(join(root, "public/data"), version);
  if (!info || !tables) throw new Error(`version ${version} cannot be used`);
  return indexDataset(info, tables);
}

function timed(work: () => unknown): readonly number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** How sure the order of all cities is, on the yardstick that takes longest. */
function measureRobustness(dataset: Dataset): Measure {
  const { settings } = resolve(
    decode("quality=all").view,
    dataset,
    buildSearchIndex(dataset, undefined),
    english,
  ).resolved;
  const cities = dataset.tables.places
    .filter(({ level }) => level === "city")
    .map(({ id }) => id);
  const yardsticks = [...dataset.yardsticks.values()];
  const measures = compare(
    dataset,
    cities,
    yardsticks,
    settings,
    () => true,
  ).map((row): Measure => {
    const ranked = row.cells.filter(({ rank }) => rank !== undefined).length;
    return {
      name: `how sure the order of ${ranked} cities is, ${row.yardstick.id}`,
      runs: timed(() => robustness(row, settings, dataset)),
      budget: SURE_BUDGET,
    };
  });
  const slowest = measures.toSorted((a, b) => median(b.runs) - median(a.runs));
  const [first] = slowest;
  if (!first) throw new Error("the dataset has no yardstick");
  return first;
}

/** Compares all places on all yardsticks, as stated and with every step of the arithmetic. */
export function measureArithmetic(dataset: Dataset): readonly Measure[] {
  const search = buildSearchIndex(dataset, undefined);
  const places = [...dataset.places.keys()];
  const yardsticks = [...dataset.yardsticks.values()];
  const all = `${places.length} places × ${yardsticks.length} yardsticks`;
  const comparing = (query: string) => {
    const { settings, keeps } = resolve(
      decode(query).view,
      dataset,
      search,
      english,
    ).resolved;
    return timed(() => compare(dataset, places, yardsticks, settings, keeps));
  };
  const listing = (query: string) => {
    const { resolved } = resolve(decode(query).view, dataset, search, english);
    return timed(() => tableModel(dataset, resolved, english));
  };
  return [
    { name: `compare ${all}`, runs: comparing(""), budget: BUDGET },
    {
      name: `compare ${all}, every step`,
      runs: comparing(
        "time=year&prices=2020&cur=usd&per=resident&pick=sum&scale=z&quality=all&q=a",
      ),
      budget: BUDGET,
    },
    measureRobustness(dataset),
    {
      name: "table of all figures, sorted by figure and programme",
      runs: listing("view=table&quality=all&by=-figure~programme"),
      budget: TABLE_BUDGET,
    },
    {
      name: "table of all figures, every step",
      runs: listing(
        "view=table&quality=all&by=source&time=year&prices=2020&cur=usd&per=resident",
      ),
      budget: TABLE_BUDGET,
    },
    {
      name: "build the search index",
      runs: timed(() => buildSearchIndex(dataset, undefined)),
      budget: BUDGET,
    },
  ];
}
