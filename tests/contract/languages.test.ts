import { describe, expect, test } from "vitest";
import { wholeChinese } from "#tests/support/wholeChinese.ts";
import { english, type Words } from "#words/catalogue.ts";
import { filesEnglish } from "#words/en/files.ts";
import { lateEnglish } from "#words/en/late.ts";

const wholeEnglish: Words = {
  ...english,
  late: lateEnglish,
  files: filesEnglish,
};

type Leaf = string | number | ((...parts: never[]) => unknown);

/** Every text and every maker of texts, by the way to it. */
function leavesOf(value: unknown, path: string): [string, Leaf][] {
  if (typeof value !== "object" || value === null) {
    return [[path, value as Leaf]];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, `${path}.${key}`),
  );
}

const en = new Map(leavesOf(wholeEnglish, ""));
const zh = new Map(leavesOf(wholeChinese, ""));

/** What is written alike in both: keys, signs, codes, and numbers between signs. */
const ALIKE = [
  /^\.charts\.keys\.\d+\.key$/,
  /\.(keys|swapKey)(\.\d+)?\.key$/,
  /^\.(evidence|joins|late\.place\.head|late\.exporting\.picture)\.dot$/,
  /^\.late\.coverage\.table\.join$/,
  /^\.late\.exporting\.csv\.(currencies\.(CNY|USD)|separator)$/,
  /^\.late\.exporting\.picture\.wordmark\.\d$/,
  /^\.late\.exporting\.formats\.\w+\.label$/,
  /^\.late\.timeline\.letters\.\w+$/,
  /^\.late\.steps\.(scales\.minmax\.equal|sum\.plus)$/,
  /^\.bounds\.[\w-]+\.sign$/,
  /^\.(settings\.per\.gdp\.label|views\.aside\.by\.gdp)$/,
  /^\.sectors\.5g$/,
  /^\.app\.name$/,
  /^\.numbers\.percent$/,
  /^\.(language\.code|numbers\.locale)$/,
  /^\.late\.exporting\.settings\.sizes\.square\.hint$/,
  /^\.files\.cite\.styles\.(bibtex|ris|gbt7714)\.label$/,
];
const isAlike = (path: string) => ALIKE.some((way) => way.test(path));

/** English says what a ranking is divided by after its title, Chinese within it. */
const TITLED = /^\.late\.rank\.titles\./;

describe("both languages", () => {
  test("hold the same texts, made of the same parts", () => {
    // A magnitude of its own is the point of counting by ten thousands.
    const ways = (leaves: ReadonlyMap<string, Leaf>) =>
      [...leaves].map(([path, leaf]) => `${path} ${typeof leaf}`);
    expect(ways(zh)).toEqual(expect.arrayContaining(ways(en)));
    expect(ways(en)).toEqual(expect.arrayContaining(ways(zh)));
  });

  test("ask for no part that the other has not", () => {
    const greedy = [...zh].filter(([path, leaf]) => {
      const other = en.get(path);
      return (
        typeof leaf === "function" &&
        typeof other === "function" &&
        leaf.length > other.length &&
        !TITLED.test(path)
      );
    });
    expect(greedy.map(([path]) => path)).toEqual([]);
  });

  test("say nothing in English where Chinese is read", () => {
    const left = [...zh].filter(
      ([path, text]) =>
        typeof text === "string" &&
        /[A-Za-z]/.test(text) &&
        (text === en.get(path) || !/\p{Script=Han}/u.test(text)) &&
        !isAlike(path),
    );
    expect(left).toEqual([]);
  });

  test("say the same only where that is meant", () => {
    const same = [...zh].filter(
      ([path, text]) =>
        typeof text === "string" &&
        /\S/.test(text) &&
        text === en.get(path) &&
        !isAlike(path),
    );
    expect(same).toEqual([]);
  });

  test("keep the names that stay in English", () => {
    expect(english.app.name).toBe("Fourth Pole");
    expect(english.app.export).toBe(lateEnglish.exporting.name);
    expect([
      english.views.navigation,
      english.controls.toolbar.name,
      english.controls.filters.name,
      english.evidence.name,
      lateEnglish.exporting.name,
    ]).toEqual(["Views", "Normalise", "Filters", "Evidence", "Export"]);
  });
});
