import { describe, expect, it } from "vitest";
import { usedSources } from "#export/rows/usedSources.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import type { ViewState } from "#view-state/fields.ts";
import { contextOf } from "#tests/export/manyPlaces.ts";

const used = (changes: { readonly [Name in keyof ViewState]?: unknown }) =>
  usedSources(contextOf(tinyDataset(), changes as Partial<ViewState>)).map(
    ({ source, use }) => `${source.id} ${use}`,
  );

describe(usedSources, () => {
  it("names where the figures stand, those of most figures first", () => {
    expect(
      used({
        places: ["shenzhen", "hangzhou"],
        yard: ["cap.team", "fund", "grant.doctor"],
      }),
    ).toEqual(["tiny-bulletin figures", "tiny-news figures"]);
  });

  it("names what they were divided by and multiplied with too, once", () => {
    expect(
      used({
        places: ["shenzhen"],
        yard: ["annual-budget"],
        per: "resident",
        cur: "usd",
      }),
    ).toEqual(["tiny-bulletin figures", "tiny-yearbook steps"]);
  });

  it("names the source of a figure that could not be converted", () => {
    expect(used({ places: ["guangzhou"], yard: ["fund"], cur: "usd" })).toEqual(
      ["tiny-news figures"],
    );
  });
});
