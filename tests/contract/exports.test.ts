import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { VIEWS } from "#app/views.ts";
import { csvOf } from "#export/csv/makeCsv.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { viewJson } from "#export/json/viewJson.ts";
import { exportRows } from "#export/rows/exportRows.ts";
import { viewSheets } from "#export/xlsx/viewSheets.ts";
import { sheetXml } from "#export/xlsx/sheetXml.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { sheetCells } from "#tests/export/readSheet.ts";
import { INITIAL_VIEW, type ViewState } from "#view-state/fields.ts";
import { resolve } from "#view-state/resolve.ts";
import { VIEW_NAMES, type ViewName } from "#view-state/viewNames.ts";
import { english } from "#words/catalogue.ts";
import { harmlessText } from "#words/harmlessText.ts";

const DATASET = tinyDataset();

type Changes = { readonly [Name in keyof ViewState]?: unknown };

const QUESTIONS: Readonly<Record<string, Changes>> = {
  "as stated": {},
  "in seven steps": { cur: "usd", prices: 2020, per: "resident", time: "year" },
  "as a sum": { pick: "sum", zones: "in" },
  "as z-scores": { scale: "z" },
};

async function contextOf(
  name: ViewName,
  changes: Changes,
): Promise<ExportContext | undefined> {
  const source = VIEWS[name];
  const entry = typeof source === "function" ? await source() : source;
  const asked = { ...INITIAL_VIEW, ...changes, view: name } as ViewState;
  const { resolved } = resolve(
    asked,
    DATASET,
    buildSearchIndex(DATASET),
    english,
  );
  const model = entry.answer(DATASET, resolved, english)?.model;
  return (
    model && {
      model,
      title: model.title,
      note: "",
      dataset: DATASET,
      resolved,
      words: english,
      theme: "light",
      link: `https://fourth-pole.example/?view=${name}`,
      colourOf: () => "#0072a8",
      filters: [],
    }
  );
}

/** What stands in each file of data, as whoever opens it reads it. */
function readFiles(context: ExportContext) {
  const csv = Papa.parse<string[]>(csvOf(exportRows(context)), {
    delimiter: ",",
    newline: "\r\n",
  }).data.slice(0, -1);
  const [figures] = viewSheets(context);
  const sheet = figures ? sheetCells(sheetXml(figures)) : [];
  const json = JSON.parse(JSON.stringify(viewJson(context))) as {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  };
  return { csv, sheet, json };
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === "";

describe.each(VIEW_NAMES)("the files of the view %s", (name) => {
  test.each(Object.entries(QUESTIONS))(
    "%s, hold the same rows, which are the model’s",
    async (_, changes) => {
      const context = await contextOf(name, changes);
      // A view may have nothing to show of such a question.
      if (!context || exportRows(context).columns.length === 0) return;
      const { model } = context;
      const { columns, rows } = exportRows(context);
      const ids = columns.map(({ id }) => id);
      const { csv, sheet, json } = readFiles(context);

      // One id, one column.
      expect([...new Set(ids)]).toEqual(ids);
      expect(csv[0]).toEqual(ids);
      // The workbook alone has the yardstick in words, after all that is promised.
      const extra = model.cells.length > 0 ? ["yardstick_name"] : [];
      expect(sheet[0] ?? []).toEqual([...ids, ...extra]);
      expect(csv).toHaveLength(rows.length + 1);
      expect(json.rows).toHaveLength(rows.length);

      for (const [index, { values }] of rows.entries()) {
        const asText = values.map((value) =>
          typeof value === "string" ? harmlessText(value) : String(value ?? ""),
        );
        expect(csv[index + 1]).toEqual(asText);
        const inSheet = ids.map((__, column) => sheet[index + 1]?.[column]);
        expect(inSheet).toEqual(
          values.map((value) => (isEmpty(value) ? undefined : value)),
        );
        const row = json.rows[index] ?? {};
        expect(Object.keys(row)).toEqual(ids);
        const inJson = ids.map((id) =>
          id === "steps" && Array.isArray(row[id])
            ? row[id]
                .map((step: { readonly text: string }) => step.text)
                .join(" | ")
            : (row[id] ?? undefined),
        );
        expect(inJson).toEqual(values);
      }

      const drawn =
        model.cells.length > 0
          ? model.cells.map(({ place, cell: { scaled, yardstick } }) =>
              scaled.kind === "value"
                ? [place.id, yardstick.id, scaled.high, "ok"]
                : [place.id, yardstick.id, undefined, scaled.reason],
            )
          : model
              .table()
              .rows.map(({ cells }) =>
                ids.map(
                  (__, column) => cells[column]?.value ?? cells[column]?.text,
                ),
              );
      const compared =
        model.cells.length > 0
          ? ["place", "yardstick", "value", "status"]
          : ids;
      expect(
        rows.map(({ values }) => compared.map((id) => values[ids.indexOf(id)])),
      ).toEqual(drawn);
    },
  );
});

test("the views of figures are held to it with figures", async () => {
  for (const name of ["compare", "rank"] as const) {
    const context = await contextOf(name, {});
    const figures = context?.model.cells.filter(({ figure }) => figure) ?? [];
    expect(figures.length).toBeGreaterThan(0);
  }
});
