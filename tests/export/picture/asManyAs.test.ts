import { describe, expect, it } from "vitest";
import { asManyAs } from "#export/picture/asManyAs.ts";
import { STYLES } from "#charts/paragraph.ts";
import type { Measure } from "#charts/measure.ts";

/** Every sign is ten pixels wide. */
const measure: Measure = (text) => text.length * 10;

const listed = (names: readonly string[], more: number) =>
  names.join(", ") + (more > 0 ? ` and ${String(more)} more` : "");

const fitted = (names: readonly string[], room: number, lines = 1) =>
  asManyAs(names, listed, { style: STYLES.note, room, lines, measure });

describe(asManyAs, () => {
  const names = ["Alpha", "Beta", "Gamma", "Delta"];

  it("names all that fit and counts the others", () => {
    expect(fitted(names, 1000)).toBe("Alpha, Beta, Gamma, Delta");
    expect(fitted(names, 220)).toBe("Alpha, Beta and 2 more");
    expect(fitted(names, 210)).toBe("Alpha and 3 more");
    expect(fitted(names, 120, 2)).toBe("Alpha, Beta and 2 more");
  });

  it("names one even where that has no room, and nothing where there is nothing", () => {
    expect(fitted(names, 10)).toBe("Alpha and 3 more");
    expect(fitted([], 1000)).toBe("");
  });
});
