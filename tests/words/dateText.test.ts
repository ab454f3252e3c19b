import { expect, test } from "vitest";
import { english } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";

test.each([
  ["2017", "2017"],
  ["2017-11", "Nov 2017"],
  ["2017-11-08", "8 Nov 2017"],
  ["late 2017", "late 2017"],
])("%s is written %s", (date, text) => {
  expect(dateText(date, english)).toBe(text);
});
