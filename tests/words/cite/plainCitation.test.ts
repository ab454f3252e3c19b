import { describe, expect, test } from "vitest";
import { plainCitation } from "#words/cite/plainCitation.ts";
import { english } from "#words/catalogue.ts";
import { ACCESSED, BARE, NEWS, referenceOf, VIEW } from "./references.ts";

describe(plainCitation, () => {
  test.each([
    [
      "a view",
      VIEW,
      "Fourth Pole contributors (Nov 2026). What Wuhan offers. Fourth Pole: what cities offer, dataset 2026.11.2. https://pole.example/?places=wuhan~xian&data=2026.11.2 Accessed 26 Nov 2026.",
    ],
    [
      "a notice",
      referenceOf(),
      "A bureau (1 Mar 2018). A notice. https://example.org/a Accessed 26 Nov 2026.",
    ],
    [
      "an author besides the publisher",
      referenceOf({ author: "A. Writer", title: "Why?" }),
      "A. Writer (1 Mar 2018). Why? A bureau. https://example.org/a Accessed 26 Nov 2026.",
    ],
    [
      "a machine translation without a date",
      referenceOf({ published: undefined, translated: "machine" }),
      "A bureau (n.d.). A notice. Machine translation. https://example.org/a Accessed 26 Nov 2026.",
    ],
    [
      "a newspaper in Chinese",
      referenceOf(NEWS),
      "长沙晚报 (Jun 2021). 小小新闻. https://example.org/a Accessed 26 Nov 2026.",
    ],
    ["hardly anything", referenceOf(BARE), "A notice (n.d.)."],
  ])("%s", (_, reference, text) => {
    expect(plainCitation(reference, ACCESSED, english)).toBe(text);
  });
});
