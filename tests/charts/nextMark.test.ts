import { describe, expect, test } from "vitest";
import { type Mark, nextMark } from "#charts/nextMark.ts";

const mark = (id: string, x: number, y: number, lane?: number): Mark => ({
  id,
  box: { x, y, width: 2, height: 2 },
  ...(lane === undefined ? {} : { lane }),
});

const LIST = [mark("a", 0, 0), mark("b", 0, 10), mark("c", 0, 20)];
const DOTS = [mark("low", 5, 90), mark("mid", 1, 50), mark("high", 9, 10)];
const LANES = [
  mark("a1", 0, 0, 0),
  mark("a2", 50, 0, 0),
  mark("c1", 10, 40, 2),
  mark("c2", 60, 44, 2),
];

describe(nextMark, () => {
  test.each([
    ["a list, down", LIST, "a", "ArrowDown", "b"],
    ["a list, right is the next too", LIST, "a", "ArrowRight", "b"],
    ["a list, up at its top", LIST, "a", "ArrowUp", "a"],
    ["a list, its end", LIST, "a", "End", "c"],
    ["a list, its start", LIST, "c", "Home", "a"],
    ["dots, right is the next along x", DOTS, "mid", "ArrowRight", "low"],
    ["dots, up is the next along y", DOTS, "mid", "ArrowUp", "high"],
    ["lanes, right stays within", LANES, "a1", "ArrowRight", "a2"],
    ["lanes, at the end of one", LANES, "a2", "ArrowRight", "a2"],
    ["lanes, down to the nearest", LANES, "a2", "ArrowDown", "c2"],
    ["lanes, up over a lane without marks", LANES, "c1", "ArrowUp", "a1"],
    ["from a mark that is gone", LIST, "gone", "ArrowDown", "b"],
  ])("%s", (_, marks, current, key, next) => {
    expect(nextMark(marks, current, key)?.id).toBe(next);
  });

  test("knows no other key, and nothing where there is no mark", () => {
    expect(nextMark(LIST, "a", "x")).toBeUndefined();
    expect(nextMark(LIST, "a", "constructor")).toBeUndefined();
    expect(nextMark([], "a", "ArrowDown")).toBeUndefined();
  });
});
