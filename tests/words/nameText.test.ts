import { expect, test } from "vitest";
import { english } from "#words/catalogue.ts";
import { nameText, otherName } from "#words/nameText.ts";
import { chinese } from "#words/zh/chinese.ts";

const both = { name: "Peacock Plan", nameZh: "孔雀计划" };
const one = { name: "Peacock Plan", nameZh: undefined };

test.each([
  [both, english, "Peacock Plan", "孔雀计划"],
  [both, chinese, "孔雀计划", "Peacock Plan"],
  [one, english, "Peacock Plan", undefined],
  [one, chinese, "Peacock Plan", undefined],
])("%o", (named, words, name, other) => {
  expect(nameText(named, words)).toBe(name);
  expect(otherName(named, words)).toBe(other);
});
