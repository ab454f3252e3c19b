import type { Source } from "#domain/rows.ts";
import {
  type Reference,
  sourceReference,
  viewReference,
} from "#words/cite/reference.ts";
import { english } from "#words/catalogue.ts";
import { id } from "#tests/support/stated.ts";

export const ACCESSED = "2026-11-26";

const SOURCE: Source = {
  id: id("a-source"),
  title: "A notice",
  publisher: "A bureau",
  author: undefined,
  published: "2018-03-01",
  language: "en",
  translated: "none",
  kind: "government",
  quality: "high",
  url: "https://example.org/a",
};

/** A source, as something to be cited. */
export const referenceOf = (changes: Partial<Source> = {}): Reference =>
  sourceReference({ ...SOURCE, ...changes });

/** A source of which nothing is known but its title. */
export const BARE = {
  publisher: undefined,
  published: undefined,
  url: undefined,
} as const;

export const NEWS = {
  kind: "news",
  title: "小小新闻",
  publisher: "长沙晚报",
  published: "2021-06",
  language: "zh",
} as const;

/** A view, as something to be cited. */
export const VIEW = viewReference(
  {
    kind: "compare",
    mark: "1a2b3c",
    title: "What Wuhan offers",
    link: "https://pole.example/?places=wuhan~xian&data=2026.11.2",
  },
  {
    version: "2026.11.2",
    title: "Fourth Pole: what cities offer",
    licence: undefined,
    indicators: new Map(),
    contextFile: undefined,
  },
  english,
);
