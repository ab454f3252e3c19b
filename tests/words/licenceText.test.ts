import { expect, test } from "vitest";
import { licenceText } from "#words/licenceText.ts";

test.each([
  ["CC-BY-4.0", "CC BY 4.0"],
  ["CC-BY-NC-SA-4.0", "CC BY-NC-SA 4.0"],
  ["ODbL-1.0", "ODbL 1.0"],
  ["my own terms", "my own terms"],
])("the licence %s is read as %s", (name, text) => {
  expect(licenceText(name)).toBe(text);
});
