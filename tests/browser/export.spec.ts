import Papa from "papaparse";
import { readText } from "#export/png/pngText.ts";
import { COLUMNS } from "#export/rows/figureColumns.ts";
import { sheetCells, unzipped } from "#tests/export/readSheet.ts";
import { type Exported, exported, looksOf } from "./files.ts";
import {
  expect,
  figure,
  FIRST,
  open,
  PHONE,
  pinned,
  takenFrom,
  test,
  THEMES,
  VERSION,
} from "./support.ts";

const SCREENS = { desk: { width: 1440, height: 900 }, phone: PHONE };
const GROUNDS = { light: ["#fbfaf7", "#ffffff"], dark: ["#14171a", "#1b1f23"] };
const VIEWS = {
  compare: "?cur=usd&prices=2020",
  rank: "?view=rank&yard=annual-budget&cur=usd",
};

for (const theme of THEMES) {
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    test.describe(`${theme}, on a ${screen}`, () => {
      test.use({ viewport, colorScheme: theme });

      for (const [view, query] of Object.entries(VIEWS)) {
        test(`the picture of ${view} is whole, and opens the view again`, async ({
          page,
        }) => {
          await open(page, query);
          const title = await page
            .getByRole("heading", { level: 1 })
            .innerText();
          const link = takenFrom(page.url());
          const { name, bytes } = await exported(page, "PNG");
          expect(name).toMatch(
            new RegExp(`^fourth-pole_${view}_[\\w.-]+_${VERSION}\\.png$`),
          );
          const { width, height, colours, ground } = await looksOf(page, bytes);
          // On a phone the first picture is a card for phones, at twice its pixels like the slide.
          expect(width).toBe(screen === "phone" ? 1500 : 2400);
          expect(height).toBeGreaterThanOrEqual(1350);
          expect(colours).toBeGreaterThan(100);
          expect(GROUNDS[theme]).toContain(ground[0]);
          expect(ground[1]).toBeLessThan(0.97);
          const kept = readText(bytes, "fourth-pole:view");
          expect(kept).toEqual({ ok: true, value: link });
          await page.goto("about:blank");
          await page.goto(kept.ok ? (kept.value ?? "") : "");
          await expect(page.getByRole("heading", { level: 1 })).toHaveText(
            title,
          );
          expect(page.url()).toBe(link);
        });
      }
    });
  }
}

interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

function tableOf({ bytes }: Exported): Table {
  const text = bytes.toString("utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const { data, meta, errors } = Papa.parse<Record<string, string>>(
    text.slice(1),
    { header: true, skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  return { names: meta.fields ?? [], rows: data };
}

test("the table of compare: a row for each place and yardstick on screen", async ({
  page,
}) => {
  await open(page, pinned("cur=usd&prices=2020"));
  const shown = await page.locator("[data-figure]").count();
  const { names, rows } = tableOf(await exported(page, "CSV"));
  expect(names).toEqual(COLUMNS);
  expect(rows).toHaveLength(shown);
  const find = (place: string, yardstick: string) =>
    rows.find(
      (row) => row["place"] === place && row["yardstick"] === yardstick,
    );
  expect(find("shenzhen", "cap.team")).toMatchObject({
    place_name: "Shenzhen",
    bound: "at-most",
    status: "ok",
    unit: "USD at prices of 2020",
    incentives: "shenzhen-peacock-plan-2016-05",
    amount_stated: "100000000",
    unit_stated: "CNY",
    as_printed: "a maximum subsidy of 100 million yuan",
  });
  const value = Number(find("shenzhen", "cap.team")?.["value"]);
  expect(value).toBeCloseTo(15_588_897.3, 1);
  expect(find("hangzhou", "cap.team")).toMatchObject({
    value: "",
    status: "no-figure",
  });
});

test("workbook, JSON and data package of compare hold the rows of its table", async ({
  page,
}) => {
  await open(page, pinned("per=resident&cur=usd&prices=2020"));
  const link = takenFrom(page.url());
  const csv = await exported(page, "CSV");
  const { names, rows } = tableOf(csv);
  const exact = (value: string | number | null | undefined) =>
    String(value ?? "");

  const workbook = unzipped((await exported(page, "XLSX")).bytes);
  const [header = [], ...figures] = sheetCells(
    workbook["xl/worksheets/sheet1.xml"] ?? "",
  );
  const inSheet = figures.map((cells) =>
    names.map((_, column) => exact(cells[column])),
  );
  expect(header).toEqual([...names, "yardstick_name"]);
  expect(inSheet).toEqual(rows.map((row) => names.map((name) => row[name])));
  expect(workbook["xl/worksheets/sheet2.xml"]).toContain("US dollars");
  expect(workbook["xl/worksheets/sheet3.xml"]).toContain("http");

  const json = JSON.parse(
    (await exported(page, "JSON")).bytes.toString("utf8"),
  ) as {
    readonly link: string;
    readonly dataset: { readonly version: string };
    readonly rows: readonly {
      readonly place: string;
      readonly value: number | null;
    }[];
  };
  expect(json.link).toBe(link);
  expect(json.dataset.version).toBe(FIRST);
  const inJson = json.rows.map(({ place, value }) => [place, exact(value)]);
  expect(inJson).toEqual(rows.map((row) => [row["place"], row["value"]]));

  const zip = await exported(page, "ZIP");
  expect(zip.name).toMatch(new RegExp(`_${FIRST}\\.zip$`));
  const files = unzipped(zip.bytes);
  // The mark at its start is for spreadsheets alone.
  expect(`\uFEFF${files["data.csv"] ?? ""}`).toBe(csv.bytes.toString("utf8"));
  const descriptor = JSON.parse(files["datapackage.json"] ?? "") as {
    readonly homepage: string;
  };
  expect(descriptor.homepage).toBe(link);
  expect(files["README.md"]).toContain(`<${link}>`);
});

test("the table of rank, on a phone: every place, those without a figure too", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, pinned("view=rank&yard=annual-budget"));
  await expect(figure(page, "wuhan:annual-budget")).toBeVisible();
  const { name, rows } = await exported(page, "CSV").then((file) => ({
    name: file.name,
    ...tableOf(file),
  }));
  expect(name).toBe(`fourth-pole_rank_annual-budget_${FIRST}.csv`);
  expect(
    rows.map((row) => `${row["place"] ?? ""} ${row["rank"] ?? ""}`),
  ).toEqual(
    expect.arrayContaining([
      "shenzhen 1",
      "guangzhou 2",
      "wuhan 2",
      "beijing ",
    ]),
  );
  expect(rows).toHaveLength(11);
});
