import { describe, expect, it } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { viewCitation } from "#export/viewCitation.ts";
import { contextOf } from "./manyPlaces.ts";

const CONTEXT = contextOf(tinyDataset(), {});

describe(viewCitation, () => {
  it("names the view by the title that the view makes, not by the reader's own", () => {
    const cited = viewCitation({ ...CONTEXT, title: "My title" });
    expect(cited.title).toBe(CONTEXT.model.title);
  });

  it("has a key of its own for every link", () => {
    const keyOf = (link: string) => viewCitation({ ...CONTEXT, link }).id;
    const link = "https://fourth-pole.example/?view=rank&yard=cap.team";
    expect(keyOf(link)).toMatch(/^fourth-pole-2026-1-0-compare-[a-z0-9]{4,7}$/);
    expect(keyOf(`${link}&cur=usd`)).not.toBe(keyOf(link));
    expect(keyOf(link)).toBe(keyOf(link));
  });
});
