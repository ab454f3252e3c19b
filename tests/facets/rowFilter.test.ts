import { describe, expect, test } from "vitest";
import type { PlaceId, ProgrammeId, SourceId } from "#domain/ids.ts";
import { type FilteredRow, rowKeeper } from "#facets/rowFilter.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { rowsOf } from "#tests/support/table.ts";
import { decode } from "#view-state/codec.ts";

const dataset = tinyDataset();
const context = { dataset, search: buildSearchIndex(dataset) };
const found = <Id, Row>(map: ReadonlyMap<Id, Row>, id: string): Row => {
  const row = map.get(id as Id);
  if (!row) throw new Error(`no ${id}`);
  return row;
};

const ROWS: Readonly<Record<string, FilteredRow>> = {
  // A programme without any figure.
  p: {
    place: found<PlaceId, FilteredRow["place"]>(dataset.places, "wuhan"),
    programme: found<ProgrammeId, NonNullable<FilteredRow["programme"]>>(
      dataset.programmes,
      "wuhan-funds",
    ),
    source: undefined,
    date: "2018-05-18",
    texts: ["Two industry funds", undefined],
  },
  // An event without a programme, in a zone.
  e: {
    place: found<PlaceId, FilteredRow["place"]>(
      dataset.places,
      "wuhan-east-lake",
    ),
    programme: undefined,
    source: found<SourceId, NonNullable<FilteredRow["source"]>>(
      dataset.sources,
      "tiny-news",
    ),
    date: "2017",
    texts: ["A park opens"],
  },
  // One without a date.
  u: {
    place: found<PlaceId, FilteredRow["place"]>(dataset.places, "shenzhen"),
    programme: undefined,
    source: undefined,
    date: undefined,
    texts: ["Nobody knows when"],
  },
};

describe(rowKeeper, () => {
  test.each(
    rowsOf(`
    link                        | kept
    --------------------------- | ----
                                | peu
    sector=biotech              | p
    sector=ai                   |
    audience=fund               | p
    status=ended                |
    level=zone                  | e
    level=city                  | pu
    province=hubei              | pe
    quality=medium              | peu
    quality=low                 | pu
    basis=fund                  |
    recipient=place             |
    instrument=equity           |
    bound=exact                 |
    from=2018                   | p
    to=2017                     | e
    from=2017&to=2018           | pe
    on=1990                     | peu
    source=tiny-news            | e
    q=park                      | e
    q=industry+funds            | p
    q=wuhan                     | pe
    q=武汉                      | pe
    q=nothing                   |
  `),
  )("%j keeps %j", (link = "", kept = "") => {
    const keeps = rowKeeper(decode(link).view, context);
    const names = Object.keys(ROWS).filter((name) => {
      const row = ROWS[name];
      return row && keeps(row);
    });
    expect(names.join("")).toBe(kept);
  });
});
