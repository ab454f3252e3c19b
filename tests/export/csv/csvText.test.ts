import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { COLUMNS, type CsvRow } from "#export/csv/columns.ts";
import { csvText } from "#export/csv/csvText.ts";

const EMPTY = Object.fromEntries(
  COLUMNS.map((column) => [column, undefined]),
) as unknown as CsvRow;

const rowWith = (as_printed: string | number): CsvRow => ({
  ...EMPTY,
  as_printed,
});

function readBack(rows: readonly CsvRow[]): readonly string[] {
  const text = csvText(rows).replace(/^\uFEFF/, "");
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data.map((row) => row["as_printed"] ?? "");
}

describe(csvText, () => {
  it("starts with a byte order mark and the columns of the contract", () => {
    expect(csvText([])).toBe(
      "\uFEFFplace,place_name,yardstick,value,unit,bound,status,rank,incentives,programme,price_year,amount_stated,unit_stated,as_printed,source,source_url,steps,caveats\r\n",
    );
  });

  it("ends every line as RFC 4180 asks", () => {
    const lines = csvText([rowWith("a"), rowWith("b")]).split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe("");
  });

  it.each([
    "up to 100 million yuan",
    "1,500 yuan a month",
    'said "at least"',
    "two\r\nlines",
    "two\nlines",
    "最高500万元",
    "a=b",
    " =1+1",
    "",
  ])("is read back as it was: %j", (text) => {
    expect(readBack([rowWith(text), rowWith("next")])).toEqual([text, "next"]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1"])(
    "neutralises the text %j",
    (text) => {
      expect(readBack([rowWith(text)])).toEqual([`'${text}`]);
    },
  );

  it.each([
    [-1.5, "-1.5"],
    [0, "0"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1e21, "1e+21"],
  ])("leaves the number %d alone", (number, text) => {
    expect(readBack([rowWith(number)])).toEqual([text]);
  });
});
