import { describe, expect, test } from "vitest";
import { decode, encode } from "#view-state/codec.ts";
import { INITIAL_VIEW } from "#view-state/fields.ts";
import { languageFor, parseLanguage } from "#view-state/language.ts";

describe(languageFor, () => {
  test.each([
    ["zh", ["en-GB"], "zh"],
    ["en", ["zh-CN"], "en"],
    ["auto", ["zh-CN", "en"], "zh"],
    ["auto", ["zh-Hant-TW"], "zh"],
    ["auto", ["fr", "de-AT", "zh"], "zh"],
    ["auto", ["fr-CA", "en-CA", "zh"], "en"],
    ["auto", ["fr"], "en"],
    ["auto", [], "en"],
  ] as const)("%s of %j is %s", (asked, preferred, language) => {
    expect(languageFor(asked, preferred)).toBe(language);
  });
});

describe(parseLanguage, () => {
  test.each([
    ["zh", "zh"],
    ["zh-CN", "zh"],
    ["ZH_cn", undefined],
    ["EN-us", "en"],
    ["zhuang", undefined],
    ["fr", undefined],
    ["en-", undefined],
  ])("%s is %s", (tag, language) => {
    expect(parseLanguage(tag)).toBe(language);
  });
});

describe("the language in a link", () => {
  test("is written only where it was chosen", () => {
    expect(encode(INITIAL_VIEW)).not.toContain("lang");
    expect(encode({ ...INITIAL_VIEW, lang: "zh" })).toContain("lang=zh");
  });

  test("is read as other pages write it, and another one is named and left", () => {
    expect(decode("lang=zh-CN").view.lang).toBe("zh");
    const { view, problems } = decode("view=rank&lang=fr");
    expect(view).toMatchObject({ view: "rank", lang: "auto" });
    expect(problems).toEqual([
      { param: "lang", raw: "fr", reason: "unknown-word" },
    ]);
  });
});
