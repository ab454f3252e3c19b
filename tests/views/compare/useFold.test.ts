import { act, renderHook } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { compareModel } from "#views/compare/model.ts";
import { useFold } from "#views/compare/useFold.ts";
import { english } from "#words/catalogue.ts";

const dataset = tinyDataset();

/** A comparison of two places whose link changes. */
function folded(first: string) {
  const { result, rerender } = renderHook(
    ({ link }) => {
      const resolved = asked(dataset, `places=shenzhen~wuhan&${link}`);
      return useFold(compareModel(dataset, resolved, english).aside, resolved);
    },
    { initialProps: { link: first } },
  );
  return {
    go: (link: string) => rerender({ link }),
    fold: (isUnfolded: boolean) => act(() => result.current.onFold(isUnfolded)),
    isUnfolded: () => result.current.isUnfolded,
  };
}

describe(useFold, () => {
  test("rows aside are folded away, unless the evidence of one is open", () => {
    expect(folded("per=resident").isUnfolded()).toBe(false);
    expect(folded("per=resident&open=shenzhen_fund").isUnfolded()).toBe(false);
    expect(folded("per=resident&open=shenzhen_cap.team").isUnfolded()).toBe(
      true,
    );
  });

  test("a setting that sets an open row aside does not fold it away, nor does closing it", () => {
    const { go, isUnfolded } = folded("open=shenzhen_cap.team");
    expect(isUnfolded()).toBe(false);
    go("per=resident&open=shenzhen_cap.team");
    expect(isUnfolded()).toBe(true);
    go("per=resident");
    expect(isUnfolded()).toBe(true);
  });

  test("what a reader folds stays folded, until another row aside is opened", () => {
    const { go, fold, isUnfolded } = folded(
      "per=resident&open=shenzhen_cap.team",
    );
    fold(false);
    expect(isUnfolded()).toBe(false);
    go("per=gdp&open=shenzhen_cap.team");
    expect(isUnfolded()).toBe(false);
    go("per=gdp");
    go("per=resident&open=shenzhen_cap.team");
    expect(isUnfolded()).toBe(true);
  });
});
