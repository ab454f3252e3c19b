import { describe, expect, it } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { fileName } from "#export/fileName.ts";
import type { ViewState } from "#view-state/fields.ts";
import { contextOf, datasetOf, YARDSTICKS } from "./manyPlaces.ts";

const TINY = tinyDataset();
const nameOf = (changes: Partial<ViewState>, dataset = TINY) =>
  fileName(contextOf(dataset, changes), "png");

describe(fileName, () => {
  it("names the view, its places and the dataset", () => {
    expect(
      nameOf({ places: TINY.tables.places.slice(5, 7).map(({ id }) => id) }),
    ).toBe("fourth-pole_compare_shenzhen-wuhan_2026.1.0.png");
  });

  it("names the yardstick of a ranking", () => {
    expect(nameOf({ view: "rank", yard: YARDSTICKS.slice(0, 1) })).toBe(
      "fourth-pole_rank_cap.team_2026.1.0.png",
    );
  });

  it("says how many places it does not name", () => {
    const dataset = datasetOf(12);
    const places = dataset.tables.places.slice(5, 17).map(({ id }) => id);
    const name = nameOf({ places }, dataset);
    expect(name).toMatch(/_shenzhen-wuhan-.*-and-\d+-more_2026\.1\.0\.png$/);
    expect(name.length).toBeLessThanOrEqual(120);
  });

  it("keeps to what every file system takes", () => {
    const info = { ...TINY.info, version: '../"2026\n深圳:1' };
    const name = nameOf({}, { ...TINY, info });
    expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
    expect(name).toContain("_2026-1.png");
  });
});
