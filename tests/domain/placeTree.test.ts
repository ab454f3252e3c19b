import { describe, expect, test } from "vitest";
import {
  lineage,
  partsOf,
  provinceOf,
  subjectsFor,
} from "#domain/placeTree.ts";
import { datasetOf, id, placeRow } from "#tests/support/stated.ts";
import { rowsOf } from "#tests/support/table.ts";

const places = [
  "china country",
  "hubei province china",
  "wuhan city hubei",
  "hannan district wuhan",
  "east-lake zone wuhan",
  "biolake zone east-lake",
  "xiangyang city hubei",
  "beijing city china",
  "haidian district beijing",
  "lost zone nowhere",
].map(placeRow);

/** One figure of each place, called by its name. */
const dataset = datasetOf(
  places.map(({ id: place }) => ({ id: `of-${place}`, place })),
  { places },
);

const TREE = `
 place     | its figures | with those of its parts      | province | line
 --------- | ----------- | ---------------------------- | -------- | ----
 china     | china       | china                        |          | china
 hubei     | hubei       | hubei                        | hubei    | hubei china
 wuhan     | wuhan       | wuhan hannan east-lake biolake | hubei  | wuhan hubei china
 hannan    | hannan      | hannan                       | hubei    | hannan wuhan hubei china
 east-lake | east-lake   | east-lake biolake            | hubei    | east-lake wuhan hubei china
 biolake   | biolake     | biolake                      | hubei    | biolake east-lake wuhan hubei china
 xiangyang | xiangyang   | xiangyang                    | hubei    | xiangyang hubei china
 beijing   | beijing     | beijing haidian              | beijing  | beijing china
 haidian   | haidian     | haidian                      | beijing  | haidian beijing china
 lost      | lost        | lost                         |          | lost
 `;

const named = (subjects: ReturnType<typeof subjectsFor>) =>
  subjects.map(({ place }) => place.id).join(" ");

describe(subjectsFor, () => {
  test.each(rowsOf(TREE))(
    "of %s: apart %s, with zones %s",
    (place, own, withParts) => {
      expect(named(subjectsFor(dataset, id(place), "apart"))).toBe(own);
      expect(named(subjectsFor(dataset, id(place), "in"))).toBe(withParts);
    },
  );

  test("a province's figures never count for its cities, nor theirs for it", () => {
    for (const city of ["wuhan", "xiangyang"]) {
      expect(named(subjectsFor(dataset, id(city), "in"))).not.toContain(
        "hubei",
      );
      expect(named(subjectsFor(dataset, id("hubei"), "in"))).not.toContain(
        city,
      );
    }
  });

  test("a place that nobody knows has none", () => {
    expect(subjectsFor(dataset, id("atlantis"), "in")).toEqual([]);
  });
});

describe(partsOf, () => {
  test("of a city are its districts and zones, and theirs", () => {
    expect(partsOf(dataset, id("wuhan")).map((part) => part.id)).toEqual([
      "hannan",
      "east-lake",
      "biolake",
    ]);
  });

  test.each(["china", "hubei", "biolake"])("of %s there are none", (place) => {
    expect(partsOf(dataset, id(place))).toEqual([]);
  });
});

describe(provinceOf, () => {
  test.each(rowsOf(TREE))("of %s", (name, _, __, province, line) => {
    const place = dataset.places.get(id(name));
    expect(place && (provinceOf(dataset, place)?.id ?? "")).toBe(province);
    expect(
      place &&
        lineage(dataset, place)
          .map((p) => p.id)
          .join(" "),
    ).toBe(line);
  });
});

describe(lineage, () => {
  test("stops where a place lies in itself", () => {
    const circle = ["a zone b", "b zone a"].map(placeRow);
    const odd = datasetOf([], { places: circle });
    const [first] = circle;
    expect(first && lineage(odd, first).map((place) => place.id)).toEqual([
      "a",
      "b",
    ]);
  });
});
