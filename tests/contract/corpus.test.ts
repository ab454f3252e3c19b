import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readText, VIEW_KEYWORD } from "#export/png/pngText.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { checkVersion } from "#tests/data/checkFolder.ts";
import { type Dataset, indexDataset } from "#domain/dataset.ts";
import { decode, encode } from "#view-state/codec.ts";
import { resolve } from "#view-state/resolve.ts";
import { english } from "#words/catalogue.ts";

const FOLDER = join(process.cwd(), "tests/corpus");
const CURRENT = "2026.11.3";

const LINKS = readFileSync(join(FOLDER, "links.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [query = "", shows = ""] = line.split(" | ");
    const [view = "", ...places] = shows.split(" ");
    return { query, view, places };
  });

const datasets = new Map<string, Dataset>();

function datasetOf(version: string): Dataset {
  const known = datasets.get(version);
  if (known) return known;
  const checked = checkVersion(join(process.cwd(), "public/data"), version);
  const { info, tables } = checked;
  if (!info || !tables) throw new Error(`${version} is not sound`);
  const dataset = indexDataset(info, tables);
  datasets.set(version, dataset);
  return dataset;
}

describe("a link that was once made", () => {
  test.each(LINKS)("$query", ({ query, view, places }) => {
    const decoded = decode(query);
    expect(decoded.problems).toEqual([]);
    expect(decoded.foreign).toEqual([]);
    const version =
      decoded.view.data === "current" ? CURRENT : decoded.view.data;
    const dataset = datasetOf(version);
    const { resolved, unknowns } = resolve(
      decoded.view,
      dataset,
      buildSearchIndex(dataset),
      english,
    );
    expect(unknowns).toEqual([]);
    expect(resolved.view.view).toBe(view);
    expect(resolved.places.toSorted()).toEqual(places.toSorted());
    expect(decode(encode(decoded.view)).view).toEqual(decoded.view);
  });
});

const PICTURES = readdirSync(FOLDER).filter((name) => name.endsWith(".png"));

describe("a picture that was once made", () => {
  test("is here for more than one view", () => {
    expect(PICTURES.length).toBeGreaterThan(1);
  });

  test.each(PICTURES)("%s leads to its view", (name) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
    const read = readText(bytes, VIEW_KEYWORD);
    const link = read.ok ? (read.value ?? "") : "";
    const { view, problems } = decode(new URL(link).search);
    expect(problems).toEqual([]);
    expect(name).toContain(`_${view.view}_`);
    expect(name).toContain(view.data);
  });
});
