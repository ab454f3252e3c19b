import { describe, expect, test } from "vitest";
import { drawnRows } from "#views/table/drawnRows.ts";
import { nextCell, scrollNeeded } from "#views/table/gridMoves.ts";

/** Ten rows of four columns, three to a screen. */
const SIZE = { rows: 10, columns: 4, page: 3 };

describe(nextCell, () => {
  test.each([
    ["2:1", "ArrowUp", "1:1"],
    ["2:1", "ArrowDown", "3:1"],
    ["2:1", "ArrowLeft", "2:0"],
    ["2:1", "ArrowRight", "2:2"],
    ["0:1", "ArrowUp", "-1:1"],
    ["-1:1", "ArrowUp", "-1:1"],
    ["-1:1", "ArrowDown", "0:1"],
    ["9:3", "ArrowDown", "9:3"],
    ["9:3", "ArrowRight", "9:3"],
    ["9:0", "ArrowLeft", "9:0"],
    ["5:2", "Home", "5:0"],
    ["5:2", "End", "5:3"],
    ["5:2", "Ctrl Home", "0:0"],
    ["5:2", "Ctrl End", "9:3"],
    ["5:2", "PageDown", "8:2"],
    ["8:2", "PageDown", "9:2"],
    ["-1:2", "PageDown", "3:2"],
    ["5:2", "PageUp", "2:2"],
    ["1:2", "PageUp", "0:2"],
    ["-1:2", "PageUp", "-1:2"],
    ["5:2", "a", undefined],
  ])("from %s, %s leads to %s", (from, press, to) => {
    const [row = 0, column = 0] = from.split(":").map(Number);
    const isCtrl = press.startsWith("Ctrl ");
    const key = press.replace("Ctrl ", "");
    const next = nextCell({ row, column }, { key, isCtrl }, SIZE);
    expect(next && `${next.row}:${next.column}`).toBe(to);
  });

  test("without rows there are the headers alone", () => {
    const none = { ...SIZE, rows: 0 };
    for (const key of ["ArrowDown", "PageDown", "End", "Home"]) {
      const next = nextCell(
        { row: -1, column: 0 },
        { key, isCtrl: true },
        none,
      );
      expect(next?.row).toBe(-1);
    }
  });
});

describe(scrollNeeded, () => {
  test.each([
    [20, 40, 0],
    [0, 20, -10],
    [90, 120, 20],
    // Longer than the room: its start.
    [30, 200, 20],
    [-10, 200, -20],
  ])("from %i to %i in a room from 10 to 100: %i", (start, end, by) => {
    expect(scrollNeeded({ start, end }, { start: 10, end: 100 })).toBe(by);
  });
});

describe(drawnRows, () => {
  test.each([
    [[0, 1, 2], 0, "0 1 2 +7"],
    [[4, 5, 6], 5, "4:4 5 6 +3"],
    [[4, 5, 6], 1, "1:1 2:4 5 6 +3"],
    [[4, 5, 6], 9, "4:4 5 6 2:9 +0"],
    [[4, 5, 6], -1, "4:4 5 6 +3"],
    [[], -1, "+10"],
    [[8, 9, 10], 12, "8:8 9 +0"],
  ])("%j in sight, the focus on %i: %s", (inSight, focused, drawn) => {
    const { rows, rest } = drawnRows(inSight, focused, 10);
    const lines = rows.map(({ index, gap }) =>
      gap === 0 ? `${index}` : `${gap}:${index}`,
    );
    expect([...lines, `+${rest}`].join(" ")).toBe(drawn);
  });
});
