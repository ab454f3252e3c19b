import { describe, expect, test } from "vitest";
import { COLUMNS } from "#export/rows/figureColumns.ts";
import { viewSheets } from "#export/xlsx/viewSheets.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { contextOf } from "#tests/export/manyPlaces.ts";
import { wholeChinese } from "#tests/support/wholeChinese.ts";
import type { ViewState } from "#view-state/fields.ts";
import { english } from "#words/catalogue.ts";

const ASKED = {
  places: ["shenzhen"],
  yard: ["annual-budget"],
  per: "resident",
} as unknown as Partial<ViewState>;

const DATASET = tinyDataset();

describe.each([
  ["English", english, "annual budget", ["High", "figures on screen"]],
  ["Chinese", wholeChinese, "年度预算", ["高", "所示数据"]],
] as const)("a workbook in %s", (_, words, name, [quality, use]) => {
  const [figures, , sources] = viewSheets(contextOf(DATASET, ASKED, words));

  test("names the yardstick after the columns of the contract", () => {
    expect(figures?.header).toEqual([...COLUMNS, "yardstick_name"]);
    expect(figures?.rows.map((row) => row.at(-1))).toEqual([name]);
  });

  test("says of the sources in words what the dataset has codes for", () => {
    const cells = sources?.rows[0] ?? [];
    expect(cells.slice(-3)).toEqual([quality, expect.anything(), use]);
  });
});

test("the title of the dataset is in Chinese where it is that of the bundled one", () => {
  const context = contextOf(DATASET, ASKED, wholeChinese);
  const title =
    "Fourth Pole: what Chinese cities offer to technology firms and talent";
  const bundled = {
    ...context,
    dataset: { ...DATASET, info: { ...DATASET.info, title } },
  };
  const [, settings] = viewSheets(bundled);
  const texts = settings?.rows.map(([, text]) => text);
  expect(texts).toContain("第四极：中国城市为科技企业和人才提供的支持");
});
