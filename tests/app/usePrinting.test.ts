import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { usePrinting } from "#app/usePrinting.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { contextOf } from "#tests/export/manyPlaces.ts";
import { wholeChinese } from "#tests/support/wholeChinese.ts";

const DATASET = tinyDataset();
const ENGLISH = contextOf(DATASET, {});
const CHINESE = contextOf(DATASET, {}, wholeChinese);

/** The hook with a view on screen. */
const printing = (onScreen: ExportContext) =>
  renderHook((context: ExportContext) => usePrinting(context), {
    initialProps: onScreen,
  });

describe(usePrinting, () => {
  const print = vi.fn<() => void>();

  beforeEach(() => {
    print.mockReset();
    vi.stubGlobal("print", print);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("prints what was asked for in another language, until that is done", () => {
    const { result } = printing(ENGLISH);
    print.mockImplementation(() => {
      expect(result.current.context).toBe(CHINESE);
    });
    act(() => {
      result.current.handlePrint(CHINESE);
    });
    expect(print).toHaveBeenCalledTimes(1);
    expect(result.current.context).toBe(CHINESE);
    act(() => {
      dispatchEvent(new Event("afterprint"));
    });
    expect(result.current.context).toBe(ENGLISH);
  });

  it("keeps to it while only the theme changes, or what is open", () => {
    const { result, rerender } = printing(ENGLISH);
    act(() => {
      result.current.handlePrint(CHINESE);
    });
    rerender({ ...ENGLISH, theme: "dark" });
    expect(result.current.context).toBe(CHINESE);
  });

  it.each([
    ["another view", contextOf(DATASET, { view: "rank" })],
    [
      "another title",
      { ...ENGLISH, title: "Mine", link: `${ENGLISH.link}&title=Mine` },
    ],
    ["another language", contextOf(DATASET, {}, wholeChinese)],
  ])(
    "drops it for %s on screen, though nobody said that it was printed",
    (_, next) => {
      const { result, rerender } = printing(ENGLISH);
      act(() => {
        result.current.handlePrint(CHINESE);
      });
      rerender(next);
      expect(result.current.context).toBe(next);
      rerender(ENGLISH);
      expect(result.current.context).toBe(ENGLISH);
    },
  );

  it("prints the screen itself in the language of the page, as it is then", () => {
    const { result, rerender } = printing(ENGLISH);
    act(() => {
      result.current.handlePrint(ENGLISH);
    });
    expect(print).toHaveBeenCalledTimes(1);
    const dark = { ...ENGLISH, theme: "dark" } as const;
    rerender(dark);
    expect(result.current.context).toBe(dark);
  });
});
