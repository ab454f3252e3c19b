import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, encode } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { TABLE_COLUMNS } from "#view-state/tableColumns.ts";
import {
  columnsShown,
  columnsSorted,
  moveColumn,
  nextDirection,
  resetColumns,
  resizeColumn,
  sortColumn,
  type SortDirection,
  toggleColumn,
} from "#view-state/tableTransitions.ts";

const view = (link = ""): ViewState => decode(link).view;
const START = "place programme yardstick stated figure year source";

const shown = (state: ViewState) =>
  columnsShown(state)
    .map(({ column, width }) => (width ? `${column}-${width}` : column))
    .join(" ");
const cols = ({ cols: list }: ViewState) =>
  list === "auto" ? list : list.join("~");
const by = ({ by: list }: ViewState) =>
  list === "auto" ? list : list.join("~");

describe(columnsShown, () => {
  test.each([
    ["", START],
    ["cols=note~place-180", "note place-180"],
    ["cols=place~place-180~note", "place note"],
    ["cols=place-10~note-9999", "place-56 note-720"],
    ["cols=moon~place", "place"],
  ])("%j: %s", (link, columns) => {
    expect(shown(view(link))).toBe(columns);
  });
});

describe(columnsSorted, () => {
  test("each once, the first counts most", () => {
    expect(columnsSorted(view("by=-figure~place~figure"))).toEqual([
      { column: "figure", isReversed: true },
      { column: "place", isReversed: false },
    ]);
    expect(columnsSorted(view())).toEqual([]);
  });
});

describe(toggleColumn, () => {
  test.each([
    ["cols=place~note", "note", "place"],
    ["cols=place~note", "figure", "place~figure~note"],
    ["cols=note~place", "figure", "note~place~figure"],
    ["cols=figure~note", "place", "place~figure~note"],
    ["cols=place", "place", "place"],
  ] as const)("%s, %s: %s", (link, column, after) => {
    expect(cols(toggleColumn(view(link), column))).toBe(after);
  });

  test("there and back is the start again, which the link leaves out", () => {
    const more = toggleColumn(view(), "quality");
    expect(cols(more)).toBe(
      "place~programme~yardstick~stated~figure~year~source~quality",
    );
    expect(cols(toggleColumn(more, "quality"))).toBe("auto");
  });
});

describe(moveColumn, () => {
  test.each([
    ["place", 1, "figure~place~note"],
    ["place", 9, "figure~note~place"],
    ["note", 0, "note~place~figure"],
    ["figure", -1, "figure~place~note"],
    ["bound", 0, "place~figure~note"],
  ] as const)("%s to %i: %s", (column, to, after) => {
    const link = "cols=place~figure~note";
    expect(cols(moveColumn(view(link), column, to))).toBe(after);
  });
});

describe(resizeColumn, () => {
  test.each([
    [200.4, "place-200~note"],
    [3, "place-56~note"],
    [5000, "place-720~note"],
  ])("to %d pixels: %s", (width, after) => {
    const before = view("cols=place~note");
    expect(cols(resizeColumn(before, "place", width))).toBe(after);
    expect(cols(resetColumns(before))).toBe("auto");
  });
});

describe(sortColumn, () => {
  test.each<[string, SortDirection, boolean, string]>([
    ["", "up", false, "year"],
    ["", "down", false, "-year"],
    ["by=place~year", "down", true, "place~-year"],
    ["by=place", "up", true, "place~year"],
    ["by=place", "up", false, "year"],
    ["by=place~year", "none", true, "place"],
    ["by=year", "none", true, "auto"],
    ["by=year~place", "none", false, "auto"],
    [
      "by=place~figure~note~unit~stage",
      "up",
      true,
      "place~figure~note~unit~year",
    ],
  ])("%j, year %s, further %s: %s", (link, direction, isFurther, after) => {
    expect(by(sortColumn(view(link), "year", direction, isFurther))).toBe(
      after,
    );
  });

  test.each([
    ["", false, "up down none"],
    ["", true, "up down none"],
    ["by=place", true, "up down none"],
    ["by=year~place", false, "up down none"],
  ])("presses on a header, from %j, further %s: %s", (link, isFurther, way) => {
    let now = view(link);
    const directions = way.split(" ").map(() => {
      const direction = nextDirection(now, "year", isFurther);
      now = sortColumn(now, "year", direction, isFurther);
      return direction;
    });
    expect(directions.join(" ")).toBe(way);
  });
});

test("whatever is done to the columns, the link brings it back", () => {
  const column = fc.constantFrom(...TABLE_COLUMNS);
  const act = fc.oneof(
    column.map((each) => (now: ViewState) => toggleColumn(now, each)),
    fc.tuple(column, fc.integer({ min: -3, max: 30 })).map(
      ([each, to]) =>
        (now: ViewState) =>
          moveColumn(now, each, to),
    ),
    fc.tuple(column, fc.double({ min: -10, max: 9999, noNaN: true })).map(
      ([each, to]) =>
        (now: ViewState) =>
          resizeColumn(now, each, to),
    ),
    fc.tuple(column, fc.constantFrom("up", "down", "none"), fc.boolean()).map(
      ([each, way, isFurther]) =>
        (now: ViewState) =>
          sortColumn(now, each, way, isFurther),
    ),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const end = acts.reduce((now, next) => next(now), view());
      expect(decode(encode(end)).view).toEqual(end);
      expect(columnsShown(end).length).toBeGreaterThan(0);
    }),
  );
});
