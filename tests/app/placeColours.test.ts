import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assignColours,
  colourOf,
  type PlaceColours,
} from "#app/placeColours.ts";
import { ids } from "#tests/support/stated.ts";
import { rowsOf } from "#tests/support/table.ts";
import type { PlaceId } from "#domain/ids.ts";

const placesOf = (text: string) =>
  text === "" ? [] : ids<PlaceId>(text.replaceAll(",", " "));

const told = (places: readonly PlaceId[], colours: PlaceColours) =>
  places.map((place) => `${place} ${String(colours.get(place))}`).join(", ");

/** What is on screen, one screen after the other, and the colours that each ends with. */
const STORIES = rowsOf(`
  what happens         | screens                             | colours
  -------------------- | ----------------------------------- | --------------------
  the first screen     | a,b,c                               | a 1, b 2, c 3
  one joins            | a,b,c > a,b,c,d                     | a 1, b 2, c 3, d 4
  one leaves           | a,b,c > a,c                         | a 1, c 3
  they move            | a,b,c > c,a,b                       | c 3, a 1, b 2
  one takes the gap    | a,b,c > a,c > a,c,d                 | a 1, c 3, d 2
  one comes back       | a,b,c > a,c > a,c,b                 | a 1, c 3, b 2
  all others change    | a,b,c > x,b,y                       | x 1, b 2, y 3
  the screen empties   | a,b > > b                           | b 1
`);

describe(assignColours, () => {
  test.each(STORIES)("%s", (_, screens = "", colours = "") => {
    const shown = screens.split(">").map((text) => placesOf(text.trim()));
    const last = shown.reduce<PlaceColours>(
      (before, places) => assignColours(places, before),
      new Map(),
    );
    expect(told(shown.at(-1) ?? [], last)).toBe(colours);
  });

  const someScreen = fc.uniqueArray(
    fc.constantFrom(...placesOf("a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p")),
    { maxLength: 12 },
  );

  test("twelve places have twelve colours, and whoever stays keeps theirs", () => {
    fc.assert(
      fc.property(fc.array(someScreen, { maxLength: 8 }), (screens) => {
        let before: PlaceColours = new Map();
        for (const places of screens) {
          const after = assignColours(places, before);
          expect([...after.keys()].toSorted()).toEqual(places.toSorted());
          expect(new Set(after.values()).size).toBe(places.length);
          expect(
            [...after.values()].filter((number) => number < 1 || number > 12),
          ).toEqual([]);
          const stayed = places.filter((place) => before.has(place));
          expect(told(stayed, after)).toBe(told(stayed, before));
          before = after;
        }
      }),
      { numRuns: 100, seed: 12 },
    );
  });
});

test("colourOf names a token of the theme; a place without a colour is neutral", () => {
  const [a, b] = placesOf("a,b");
  const colours = assignColours(a ? [a] : []);
  expect(a && colourOf(colours, a)).toBe("var(--place-1)");
  expect(b && colourOf(colours, b)).toBe("var(--neutral)");
});
