import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { compare } from "#arithmetic/grid.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { arbitraryQuery, arbitraryView } from "#tests/support/arbitraryView.ts";
import { decode, encode } from "#view-state/codec.ts";
import { FIELD_NAMES, fieldNamed, INITIAL_VIEW } from "#view-state/fields.ts";
import { resolve } from "#view-state/resolve.ts";
import { english } from "#words/catalogue.ts";

const SEED = 20261122;

/** What a link is written as once it has been read. */
const written = (query: string) => {
  const { view, foreign } = decode(query);
  return encode(view, foreign);
};

describe("the link", () => {
  test("decode ∘ encode is the identity", () => {
    const property = fc.property(arbitraryView, (view) => {
      const { view: read, problems, foreign } = decode(encode(view));
      expect(read).toEqual(view);
      expect(problems).toEqual([]);
      expect(foreign).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  test("encode ∘ decode is idempotent on any text, and no text throws", () => {
    const property = fc.property(arbitraryQuery, (query) => {
      const once = written(query);
      expect(written(once)).toBe(once);
      expect(decode(once).view).toEqual(decode(query).view);
      expect(decode(once).foreign).toEqual(decode(query).foreign);
    });
    fc.assert(property, { seed: SEED, numRuns: 800 });
  });

  test("every decoded view has all fields and no other, each with a value of its own", () => {
    const property = fc.property(arbitraryQuery, (query) => {
      const { view } = decode(query);
      expect(Object.keys(view)).toEqual(FIELD_NAMES);
      expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
      const again = FIELD_NAMES.map((name) => {
        const { parse, format } = fieldNamed(name);
        return parse(format(view[name]));
      });
      expect(again).toEqual(
        FIELD_NAMES.map((name) => ({
          ok: true,
          value: view[name],
          dropped: [],
        })),
      );
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  test("apart from free text, only letters, digits, hyphen, underscore, dot and tilde", () => {
    const property = fc.property(arbitraryView, (view) => {
      const parts = encode(view)
        .split("&")
        .map((part) => part.split("="));
      const unsafe = parts.filter(([name, text = ""]) =>
        ["q", "title", "note"].includes(name ?? "")
          ? /[^\w.~%-]/.test(text)
          : /[^\w.~-]/.test(text),
      );
      expect(unsafe).toEqual([]);
      expect(encode({ ...view, q: "", title: "", note: "" })).toMatch(
        /^[\w.~&=-]+$/,
      );
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  test("parameters are always written in one order, whatever the order of reading", () => {
    const property = fc.property(arbitraryView, fc.nat(), (view, turn) => {
      const parts = encode(view).split("&");
      const at = turn % parts.length;
      const turned = [...parts.slice(at), ...parts.slice(0, at)].toReversed();
      expect(written(turned.join("&"))).toBe(encode(view));
      const names = parts.map((part) => part.split("=")[0]);
      expect(names).toEqual(FIELD_NAMES.filter((name) => names.includes(name)));
    });
    fc.assert(property, { seed: SEED, numRuns: 150 });
  });

  test("a field at its initial value is left out, all others are written", () => {
    const property = fc.property(arbitraryView, (view) => {
      const params = new URLSearchParams(encode(view));
      const differs = FIELD_NAMES.filter((name) => {
        const { format, initial } = fieldNamed(name);
        return name === "data" || format(view[name]) !== format(initial);
      });
      expect([...params.keys()]).toEqual(differs);
    });
    fc.assert(property, { seed: SEED, numRuns: 150 });
  });
});

describe("resolving what a link says", () => {
  const dataset = tinyDataset();
  const search = buildSearchIndex(dataset);
  const known = {
    places: new Set<string>(dataset.places.keys()),
    yardsticks: new Set<string>(dataset.yardsticks.keys()),
    provinces: new Set(["guangdong", "hubei", "hunan", "zhejiang"]),
  };

  test("never throws, and leaves only names that exist", () => {
    const anyView = fc.oneof(
      arbitraryView,
      arbitraryQuery.map((query) => decode(query).view),
    );
    const property = fc.property(anyView, (view) => {
      const { resolved, unknowns } = resolve(view, dataset, search, english);
      const { places, yardsticks, settings, open } = resolved;
      const { province, yard } = resolved.view;
      expect(places.length).toBeGreaterThan(0);
      expect(places).toEqual([...new Set(places)]);
      const named = {
        places: [
          ...places,
          ...resolved.view.places,
          settings.ref,
          open?.place ?? "wuhan",
        ],
        yardsticks: [
          ...yardsticks.map(({ id }) => id),
          ...(yard === "auto" ? [] : yard),
          open?.yardstick ?? "fund",
        ],
        provinces: province === "all" ? [] : province,
      };
      const notThere = {
        places: named.places.filter((id) => !known.places.has(String(id))),
        yardsticks: named.yardsticks.filter((id) => !known.yardsticks.has(id)),
        provinces: named.provinces.filter((id) => !known.provinces.has(id)),
      };
      expect(notThere).toEqual({ places: [], yardsticks: [], provinces: [] });
      // What does not exist is named, by the parameter and as it was written.
      for (const { param, raw } of unknowns) {
        expect(String(view[param])).toContain(raw);
      }
      compare(dataset, places, yardsticks, settings, resolved.keeps);
    });
    fc.assert(property, { seed: SEED, numRuns: 150 });
  });

  test("the initial view names nothing that is unknown", () => {
    const { resolved, unknowns } = resolve(
      INITIAL_VIEW,
      dataset,
      search,
      english,
    );
    expect(unknowns).toEqual([]);
    expect(resolved.places).toEqual(INITIAL_VIEW.places);
    expect(resolved.settings.ref).toBe("shenzhen");
  });
});
