import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildSearchIndex,
  hitsIn,
  matchesQuery,
  type PinyinReader,
} from "#facets/search.ts";
import { arbitraryText } from "#tests/support/arbitraryText.ts";
import { datasetOf, placeRow, type Stated } from "#tests/support/stated.ts";

const SYLLABLES: Readonly<Record<string, string>> = {
  武: "wu",
  汉: "han",
  市: "shi",
  西: "xi",
  安: "an",
  先: "xian",
  进: "jin",
  东: "dong",
  湖: "hu",
  孔: "kong",
  雀: "que",
  计: "ji",
  划: "hua",
  光: "guang",
  谷: "gu",
};
/** Reads a few characters; what it does not know has no syllable. */
const reader: PinyinReader = (text) =>
  Array.from(
    { length: text.length },
    (_, at) => SYLLABLES[text.charAt(at)] ?? "",
  );

/** The text with its hits in brackets. */
function marked(text: string, query: string, read?: PinyinReader): string {
  let at = 0;
  let result = "";
  for (const { start, end } of hitsIn(text, query, read)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

/** Whether a position lies between the two halves of one character. */
const isWithinPair = (text: string, at: number) =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) &&
  /[\uDC00-\uDFFF]/.test(text.charAt(at));

describe("what a query marks", () => {
  test.each([
    // Plain letters: case, accents, full-width forms and several words.
    ["Optics Valley", "valley", "Optics [Valley]"],
    ["Optics Valley", "OPTICS val", "[Optics] [Val]ley"],
    ["Optics Valley", "ley opt", "[Opt]ics Val[ley]"],
    ["Optics Valley", "", "Optics Valley"],
    ["Optics Valley", "   ", "Optics Valley"],
    ["Optics Valley", "mars", "Optics Valley"],
    ["banana", "an", "b[anan]a"],
    ["banana", "ana nan", "b[anan]a"],
    ["Café Zürich", "cafe", "[Café] Zürich"],
    ["Café Zürich", "zurich", "Café [Zürich]"],
    ["Cafe Zurich", "ZÜRICH", "Cafe [Zurich]"],
    ["Cafe\u0301s", "cafe", "[Cafe\u0301]s"],
    ["Cafe\u0301s", "e", "Caf[e\u0301]s"],
    ["ＡＩ补贴", "ai", "[ＡＩ]补贴"],
    ["ﬁrst office", "fi", "[ﬁ]rst of[fi]ce"],
    ["ﬁrst", "f", "[ﬁ]rst"],
    ["𝐀𝐈 plan", "ai", "[𝐀𝐈] plan"],
    ["𝐀𝐈 plan", "i", "𝐀[𝐈] plan"],
    ["a 🏙 city", "🏙", "a [🏙] city"],
    ["ΑΘΗΝΑ", "αθηνα", "[ΑΘΗΝΑ]"],
    // Chinese, and the same read aloud.
    ["武汉市", "武汉", "[武汉]市"],
    ["孔雀计划 (2011)", "计划 2011", "孔雀[计划] ([2011])"],
    ["武汉市", "wuhan", "武汉市"],
  ])("in “%s” by “%s”: %s", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test.each([
    ["武汉市", "wuhan", "[武汉]市"],
    ["武汉市", "WuHan", "[武汉]市"],
    ["武汉市", "wuhanshi", "[武汉市]"],
    ["武汉市", "wuh", "[武汉]市"],
    ["武汉市", "w", "[武]汉市"],
    ["武汉市", "han", "武[汉]市"],
    ["武汉市", "wh", "[武汉]市"],
    ["武汉市", "whs", "[武汉市]"],
    ["武汉市", "hs", "武[汉市]"],
    ["武汉市", "wuhanx", "武汉市"],
    ["武汉市", "uhan", "武汉市"],
    ["西安先进", "xian", "[西安先]进"],
    ["东湖光谷", "guang", "东湖[光]谷"],
    ["东湖光谷", "gg", "东湖[光谷]"],
    ["武汉 East Lake 东湖", "donghu", "武汉 East Lake [东湖]"],
    ["武汉 East Lake 东湖", "lake dh", "武汉 East [Lake] [东湖]"],
    ["武 汉", "wuhan", "武 汉"],
    ["🏙武汉", "wuhan", "🏙[武汉]"],
    ["孔雀计划", "kong 计划", "[孔]雀[计划]"],
    ["孔雀计划", "kongque ji", "[孔雀计]划"],
    ["孔雀计划", "2", "孔雀计划"],
    // A letter that stands in the text is not looked for in its sounds.
    ["武汉 wh", "wh", "武汉 [wh]"],
  ])("read aloud, in “%s” by “%s”: %s", (text, query, expected) => {
    expect(marked(text, query, reader)).toBe(expected);
  });

  test.each([".*", "(", "[a", "a|b", "\\", "^", "$", "*+?", "\\d"])(
    "%s is no pattern",
    (query) => {
      expect(marked("abc 123 (x) [a] a|b", query)).toBe(
        "abc 123 (x) [a] a|b".replace(query, `[${query}]`),
      );
    },
  );

  test("the marks lie within the text, in order, apart from each other, and cut no character", () => {
    const letters = fc.constantFrom(
      ...Array.from("aAbéＡﬁ武汉西安 𝐀🏙"),
      "e\u0301",
      "ß",
      "İ",
      ".",
      "\u0301",
    );
    const text = fc
      .array(letters, { maxLength: 12 })
      .map((parts) => parts.join(""));
    const property = fc.property(
      fc.oneof(text, arbitraryText(12)),
      fc.oneof(text, arbitraryText(3)),
      fc.boolean(),
      (one, query, isRead) => {
        const hits = hitsIn(one, query, isRead ? reader : undefined);
        const ends = hits.flatMap(({ start, end }) => [start, end]);
        const ordered = [...new Set(ends)].toSorted((a, b) => a - b);
        expect(ends).toEqual(ordered);
        expect(ends.every((at) => at >= 0 && at <= one.length)).toBe(true);
        expect(ends.filter((at) => isWithinPair(one, at))).toEqual([]);
      },
    );
    fc.assert(property, { seed: 20261122, numRuns: 500 });
  });
});

const places = [
  { ...placeRow("hubei province"), name: "Hubei", nameZh: "湖北省" },
  { ...placeRow("wuhan city hubei"), name: "Wuhan", nameZh: "武汉市" },
  {
    ...placeRow("east-lake zone wuhan"),
    name: "Optics Valley",
    nameZh: "光谷",
  },
];
const FIGURE: Stated = {
  id: "a",
  place: "east-lake",
  asPrinted: "up to 100 million yuan",
  note: "Doubtful: a slip.",
  of: {
    name: "Peacock plan",
    nameZh: "孔雀计划",
    summary: "Money for teams from abroad.",
  },
};
const dataset = datasetOf([FIGURE], { places });
const [subject] = dataset.subjects.values();

describe(matchesQuery, () => {
  const found = (query: string, read?: PinyinReader) =>
    subject && matchesQuery(buildSearchIndex(dataset, read), subject, query);

  test.each([
    ["programme", "peacock"],
    ["its Chinese name", "孔雀"],
    ["summary", "abroad"],
    ["as printed", "100 million"],
    ["note", "doubtful"],
    ["source", "bulletin"],
    ["place", "optics"],
    ["its city", "wuhan"],
    ["its province in Chinese", "湖北"],
    ["words in different texts", "wuhan peacock 100"],
    ["nothing", ""],
  ])("finds a figure by its %s", (_, query) => {
    expect(found(query)).toBe(true);
  });

  test.each(["mars", "wuhan mars", "peacocks", "一千", "kongque"])(
    "does not find it by %s",
    (query) => {
      expect(found(query)).toBe(false);
    },
  );

  test.each(["kongque", "kq", "kongquejihua", "guanggu wuhan", "WUHAN"])(
    "finds it read aloud by %s",
    (query) => {
      expect(found(query, reader)).toBe(true);
    },
  );

  test("a figure of another dataset is not found, but by an empty query", () => {
    const empty = buildSearchIndex(datasetOf([]));
    expect(subject && matchesQuery(empty, subject, "peacock")).toBe(false);
    expect(subject && matchesQuery(empty, subject, " ")).toBe(true);
  });
});
