import { expect, test } from "vitest";
import { printedLink } from "#export/picture/printedLink.ts";

const QUESTION = "fourth-pole.example/?view=rank&yard=fund";

test.each([
  [`https://${QUESTION}&data=2026.11.1`, `${QUESTION}&data=2026.11.1`],
  [
    `https://${QUESTION}&title=A%20title&note=A%20note%3F&data=2026.11.1`,
    `${QUESTION}&data=2026.11.1`,
  ],
  [`http://${QUESTION}`, `http://${QUESTION}`],
  ["https://fourth-pole.example/", "fourth-pole.example/"],
  [
    "https://fourth-pole.example/?subtitle=1",
    "fourth-pole.example/?subtitle=1",
  ],
])("prints %s as %s", (link, printed) => {
  expect(printedLink(link)).toBe(printed);
});
