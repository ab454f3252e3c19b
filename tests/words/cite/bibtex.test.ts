import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex, bibtexText } from "#words/cite/bibtex.ts";
import { english } from "#words/catalogue.ts";
import { ACCESSED, BARE, NEWS, referenceOf, VIEW } from "./references.ts";

const entry = (reference: Parameters<typeof bibtex>[0]) =>
  bibtex(reference, ACCESSED, english).split("\n");

describe(bibtex, () => {
  test("a view is a part of its dataset", () => {
    expect(entry(VIEW)).toEqual([
      "@misc{fourth-pole-2026-11-2-compare-1a2b3c,",
      "  author = {{Fourth Pole contributors}},",
      "  title = {{What Wuhan offers}},",
      "  howpublished = {Fourth Pole: what cities offer, dataset 2026.11.2},",
      "  year = {2026},",
      "  month = {11},",
      "  version = {2026.11.2},",
      "  url = {https://pole.example/?places=wuhan~xian&data=2026.11.2},",
      "  urldate = {2026-11-26},",
      "}",
    ]);
  });

  test("the body that issued a document stands for its author", () => {
    expect(entry(referenceOf())).toEqual([
      "@misc{a-source,",
      "  author = {{A bureau}},",
      "  title = {{A notice}},",
      "  year = {2018},",
      "  month = {3},",
      "  url = {https://example.org/a},",
      "  urldate = {2026-11-26},",
      "}",
    ]);
  });

  test("a report of statistics names its institution", () => {
    const lines = entry(
      referenceOf({ kind: "statistics", author: "A. Writer" }),
    );
    expect(lines[0]).toBe("@techreport{a-source,");
    expect(lines).toContain("  author = {{A. Writer}},");
    expect(lines).toContain("  institution = {A bureau},");
  });

  test("who put a page on a government's site is named beside its author", () => {
    const lines = entry(referenceOf({ author: "A. Writer" }));
    expect(lines).toContain("  howpublished = {A bureau},");
  });

  test("a newspaper is named as the journal, in its own writing", () => {
    expect(entry(referenceOf({ ...NEWS, url: undefined }))).toEqual([
      "@article{a-source,",
      "  title = {{小小新闻}},",
      "  journal = {长沙晚报},",
      "  year = {2021},",
      "  month = {6},",
      "}",
    ]);
  });

  test("what is not known is left out", () => {
    expect(entry(referenceOf({ ...BARE, kind: "other" }))).toEqual([
      "@misc{a-source,",
      "  title = {{A notice}},",
      "}",
    ]);
  });

  test("a translation is said to be one", () => {
    const lines = entry(referenceOf({ translated: "human" }));
    expect(lines).toContain("  note = {translated},");
  });

  test("braces are counted even in an address", () => {
    const lines = entry(referenceOf({ url: "https://example.org/{a}_b%20c" }));
    expect(lines).toContain("  url = {https://example.org/%7Ba%7D_b%20c},");
  });
});

describe(bibtexText, () => {
  test.each([
    ["R&D, 50% of #1: $5_a", String.raw`R\&D, 50\% of \#1: \$5\_a`],
    ["a{b", String.raw`a\textbraceleft{}b`],
    ["a\\b", String.raw`a\textbackslash{}b`],
    ["~^", String.raw`\textasciitilde{}\textasciicircum{}`],
    ["“千人计划” – é", "“千人计划” – é"],
    ["two\n  lines", "two lines"],
  ])("%j is written %j", (text, written) => {
    expect(bibtexText(text)).toBe(written);
  });

  test("an entry is balanced, whatever its texts", () => {
    const odd = fc.string({ unit: fc.constantFrom("{", "}", "\\", "a", "%") });
    fc.assert(
      fc.property(odd, odd, odd, (title, publisher, url) => {
        const text = bibtex(
          referenceOf({ title, publisher, url }),
          ACCESSED,
          english,
        );
        let depth = 0;
        let shallowest = 1;
        for (const sign of text.slice(text.indexOf("{"), -1)) {
          if (sign === "{") depth += 1;
          if (sign === "}") depth -= 1;
          shallowest = Math.min(shallowest, depth);
        }
        expect([depth, shallowest]).toEqual([1, 1]);
      }),
    );
  });
});
