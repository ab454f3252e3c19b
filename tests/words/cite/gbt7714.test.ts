import { describe, expect, test } from "vitest";
import { gbt7714 } from "#words/cite/gbt7714.ts";
import { CITE_STYLES, citationList, STYLE_RULES } from "#words/cite/styles.ts";
import { english } from "#words/catalogue.ts";
import { LANGUAGES, SOURCE_KINDS } from "#domain/vocabularies.ts";
import { ACCESSED, BARE, NEWS, referenceOf, VIEW } from "./references.ts";

describe(gbt7714, () => {
  test.each([
    [
      "a view: a part of a database",
      VIEW,
      "Fourth Pole contributors. What Wuhan offers[DB/OL]//Fourth Pole: what cities offer. Dataset 2026.11.2. (2026-11)[2026-11-26]. https://pole.example/?places=wuhan~xian&data=2026.11.2",
    ],
    [
      "a notice online",
      referenceOf(),
      "A bureau. A notice[EB/OL]. (2018-03-01)[2026-11-26]. https://example.org/a",
    ],
    [
      "statistics: a report",
      referenceOf({ kind: "statistics", url: undefined }),
      "A bureau. A notice[R]. (2018-03-01).",
    ],
    [
      "a newspaper in Chinese, with Chinese marks",
      referenceOf({ ...NEWS, author: "某人" }),
      "某人．小小新闻[N/OL]．长沙晚报，2021-06[2026-11-26]．https://example.org/a",
    ],
    [
      "a newspaper on paper",
      referenceOf({ ...NEWS, url: undefined }),
      "小小新闻[N]．长沙晚报，2021-06．",
    ],
    [
      "an author besides the publisher",
      referenceOf({ kind: "speech", author: "A. Writer" }),
      "A. Writer. A notice[EB/OL]. A bureau, 2018(2018-03-01)[2026-11-26]. https://example.org/a",
    ],
    [
      "an author whose name is in pinyin",
      referenceOf({ author: "Mo Hong'e (editor)" }),
      "MO Hong'e (editor). A notice[EB/OL]. A bureau, 2018(2018-03-01)[2026-11-26]. https://example.org/a",
    ],
    [
      "an author whose name ends in a stop",
      referenceOf({ author: "Writer A.", published: "2018" }),
      "Writer A. A notice[EB/OL]. A bureau, 2018[2026-11-26]. https://example.org/a",
    ],
    [
      "no date",
      referenceOf({ published: undefined }),
      "A bureau. A notice[EB/OL]. [n.d.][2026-11-26]. https://example.org/a",
    ],
    [
      "no date, in Chinese",
      referenceOf({ ...NEWS, published: undefined }),
      "小小新闻[N/OL]．长沙晚报，[无日期][2026-11-26]．https://example.org/a",
    ],
    [
      "hardly anything: neither author nor publisher, as numbered lists may",
      referenceOf({ ...BARE, kind: "other" }),
      "A notice[Z]. [n.d.].",
    ],
    [
      "news that nobody is known to have published",
      referenceOf({ ...NEWS, publisher: undefined }),
      "小小新闻[EB/OL]．(2021-06)[2026-11-26]．https://example.org/a",
    ],
  ])("%s", (_, reference, text) => {
    expect(gbt7714(reference, ACCESSED, english)).toBe(text);
  });
});

const ALL = SOURCE_KINDS.flatMap((kind) =>
  LANGUAGES.flatMap((language) =>
    [
      {},
      BARE,
      { author: "某人" },
      { ...BARE, author: "A. Writer" },
      { published: "2019" },
    ].map((known) => referenceOf({ kind, language, ...known })),
  ),
);

describe.each(CITE_STYLES)("the style %s", (style) => {
  test("has no slip, whatever is not known", () => {
    for (const reference of ALL) {
      const text = STYLE_RULES[style].cite(reference, ACCESSED, english);
      expect(text).not.toMatch(
        /undefined|null|NaN|\(\)|\[\]|\{\}|,\s*,|\.\s*\.(?!\w)/,
      );
      expect(text).toContain("A notice");
    }
  });

  test("lists several, each once", () => {
    const list = citationList(
      [VIEW, ALL[0] ?? VIEW, VIEW],
      style,
      ACCESSED,
      english,
    );
    expect(list.split("What Wuhan offers")).toHaveLength(2);
    expect(list).toContain("A notice");
  });
});
