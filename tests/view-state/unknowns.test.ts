import { describe, expect, test } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, placeRow } from "#tests/support/stated.ts";
import { rowsOf } from "#tests/support/table.ts";
import { decode } from "#view-state/codec.ts";
import { english } from "#words/catalogue.ts";
import { resolve } from "#view-state/resolve.ts";

const dataset = tinyDataset();

const unknownsOf = (link: string, data: Dataset = dataset) =>
  resolve(decode(link).view, data, buildSearchIndex(data), english)
    .unknowns.map(({ param, raw }) => `${param} ${raw}`)
    .join(", ");

const UNKNOWN = `
 link                              | unknown
 --------------------------------- | -------
                                   |
 places=wuhan~atlantis~mu          | places atlantis, places mu
 yard=fund~cap.unicorn             | yard cap.unicorn
 ref=atlantis                      | ref atlantis
 ref=wuhan                         |
 province=hubei~atlantis           | province atlantis
 province=wuhan                    | province wuhan
 province=china                    | province china
 sort=cap.unicorn                  | sort cap.unicorn
 sort=-cap.unicorn                 | sort -cap.unicorn
 sort=-name                        |
 open=wuhan_fund                   |
 open=wuhan_fund_wuhan-fund-one    |
 open=atlantis_fund                | open atlantis_fund
 open=wuhan_cap.unicorn            | open wuhan_cap.unicorn
 open=wuhan_fund_no-such-figure    | open wuhan_fund_no-such-figure
 places=constructor                | places constructor
 x=gdp-head&y=fund                 |
 x=students&y=cap.unicorn          | x students, y cap.unicorn
 `;

describe("what the dataset does not have", () => {
  test.each(rowsOf(UNKNOWN))("%s: %s", (link, unknown) => {
    expect(unknownsOf(link)).toBe(unknown);
  });

  test("a province that does not exist keeps nothing out", () => {
    const kept = (link: string) =>
      [...dataset.subjects.values()].filter(asked(dataset, link).keeps).length;
    expect(kept("province=atlantis")).toBe(kept(""));
    expect(kept("province=hubei~atlantis")).toBe(kept("province=hubei"));
    expect(kept("province=hubei")).toBeLessThan(kept(""));
  });

  test("a municipality is its own province", () => {
    const places = [
      "china country",
      "beijing city china",
      "haidian district beijing",
    ].map(placeRow);
    const data = datasetOf([{ place: "haidian" }], { places });
    expect(unknownsOf("province=beijing", data)).toBe("");
    expect(unknownsOf("province=haidian", data)).toBe("province haidian");
  });

  test("an open figure that is not there is not opened", () => {
    expect(asked(dataset, "open=wuhan_fund").open).toEqual({
      place: "wuhan",
      yardstick: "fund",
      incentive: undefined,
    });
    expect(asked(dataset, "open=atlantis_fund").open).toBeUndefined();
  });
});
