import { describe, expect, test } from "vitest";
import type { TableName } from "#dataset/specification.ts";
import { after } from "./problemsOf.ts";

const NUMBER =
  "expected a plain number at least 0 such as 1000000 or 0.5, without exponent, separators or spaces";
const ID =
  "expected an id of small letters, digits and single inner hyphens, at most 80 characters, such as “wuhan-east-lake”";
const DATE = "expected a date that exists, as 2017, 2017-11 or 2017-11-18";

describe("cells", () => {
  test.each<[TableName, string, string, string]>([
    [
      "incentives",
      ",100000000,",
      ",1e9,",
      `incentives.csv:2: amount — “1e9” is not a plain number; ${NUMBER}`,
    ],
    [
      "incentives",
      ",100000000,",
      ',"1,000",',
      `incentives.csv:2: amount — “1,000” is not a plain number; ${NUMBER}`,
    ],
    [
      "incentives",
      ",100000000,",
      ", 5,",
      `incentives.csv:2: amount — “ 5” is not a plain number; ${NUMBER}`,
    ],
    [
      "incentives",
      ",100000000,",
      ",007,",
      `incentives.csv:2: amount — “007” is not a plain number; ${NUMBER}`,
    ],
    [
      "incentives",
      ",100000000,",
      ",9007199254740993,",
      `incentives.csv:2: amount — “9007199254740993” is not a plain number; ${NUMBER}`,
    ],
    [
      "incentives",
      ",100000000,",
      ",-1,",
      `incentives.csv:2: amount — -1 is out of range; ${NUMBER}`,
    ],
    [
      "incentives",
      ",100000000,",
      ",,",
      `incentives.csv:2: amount — the cell is empty; ${NUMBER}`,
    ],
    [
      "incentives",
      "shenzhen-team-cap,",
      "Shenzhen Team,",
      `incentives.csv:2: id — “Shenzhen Team” is not an id; ${ID}`,
    ],
    [
      "incentives",
      ",up to 100 million yuan,",
      ",,",
      "incentives.csv:2: as_printed — the cell is empty; expected text of at most 60 characters, without spaces at its ends",
    ],
    [
      "incentives",
      ",up to 100 million yuan,",
      `,${"万".repeat(61)},`,
      `incentives.csv:2: as_printed — “${"万".repeat(59)}…” has 61 characters; expected text of at most 60 characters, without spaces at its ends`,
    ],
    [
      "incentives",
      ",paragraph 1,",
      ",,",
      "incentives.csv:2: locator — the cell is empty; expected text of at most 200 characters, without spaces at its ends",
    ],
    [
      "incentives",
      ",paragraph 1,",
      ",paragraph 1 ,",
      "incentives.csv:2: locator — “paragraph 1 ” begins or ends with a space; expected text of at most 200 characters, without spaces at its ends",
    ],
    [
      "incentives",
      ",at-most,CNY,once,",
      ",at-most,CNY,daily,",
      "incentives.csv:2: period — “daily” is not a word of this column; expected once, month, year or total",
    ],
    [
      "incentives",
      ",once,,2017,",
      ",once,,17,",
      "incentives.csv:2: price_year — “17” is not a year; expected a year of four digits from 1900 to 2100",
    ],
    [
      "incentives",
      ",once,,2017,",
      ",once,0,2017,",
      "incentives.csv:2: years — 0 is out of range; expected a plain number above 0 such as 1000000 or 0.5, without exponent, separators or spaces",
    ],
    [
      "programmes",
      ",2017-03-01,",
      ",2017-02-30,",
      `programmes.csv:2: announced — “2017-02-30” is not a date; ${DATE}`,
    ],
    [
      "programmes",
      ",2017-03-01,",
      ",2017-13,",
      `programmes.csv:2: announced — “2017-13” is not a date; ${DATE}`,
    ],
    [
      "programmes",
      ",2017-03-01,",
      ",March 2017,",
      `programmes.csv:2: announced — “March 2017” is not a date; ${DATE}`,
    ],
    [
      "programmes",
      ",biotech;software,",
      ",biotech; software,",
      "programmes.csv:6: sectors — “ software” in the list does not belong there; expected a list without spaces, joined by “;”, of general, ai, blockchain, internet, software, semiconductors, biotech, robotics, advanced-manufacturing, new-energy, autonomous-driving, vr, digital-economy, fintech, ecommerce, big-data, 5g, quantum or culture",
    ],
    [
      "programmes",
      ",fund;enterprise,",
      ",fund;fund,",
      "programmes.csv:6: audience — “fund” is twice in the list; expected a list without spaces, joined by “;”, of enterprise, startup, individual, graduate, team, institution, fund or park",
    ],
    [
      "places",
      ",22.54,114.06",
      ",92.54,114.06",
      "places.csv:7: latitude — 92.54 is out of range; expected a plain number at least -90 and at most 90 such as 1000000 or 0.5, without exponent, separators or spaces",
    ],
    [
      "places",
      ",440300,",
      ",44030,",
      "places.csv:7: code — “44030” is not a GB/T 2260 code; expected a code of six digits, such as 420100",
    ],
    [
      "sources",
      "https://example.org/bulletin",
      "javascript:alert(1)",
      "sources.csv:2: url — “javascript:alert(1)” is not a web address; expected a web address that begins with https:// or http://",
    ],
  ])("%s: %s becomes %s", (table, from, to, message) => {
    expect(after(table, from, to)).toContain(`row ${message}`);
  });
});
