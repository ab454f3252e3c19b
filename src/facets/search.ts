import type { Dataset, Subject } from "#domain/dataset.ts";
import type { IncentiveId } from "#domain/ids.ts";
import { lineage } from "#domain/placeTree.ts";
import type { Place } from "#domain/rows.ts";

/**
 * Reads Chinese aloud: one syllable in plain letters for each UTF-16 unit, '' for
 * one that has none. It is heavy, so the index is built without it first.
 */
export type PinyinReader = (text: string) => readonly string[];

/** A half-open range of characters of a text that a query hit. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

interface Field {
  readonly folded: string;
  /** The original index of each folded character, and last the length of the text. */
  readonly origin: readonly number[];
  readonly syllables: readonly string[] | undefined;
}

/** Every figure's searchable texts: names, summary, note, the figure as printed, its places. */
export interface SearchIndex {
  readonly fields: ReadonlyMap<IncentiveId, readonly Field[]>;
  readonly reader: PinyinReader | undefined;
}

const CHINESE = /\p{Script=Han}/u;

/** Folds case, accents and full-width forms, character by character so that hits can be marked. */
function fold(text: string): { folded: string; origin: number[] } {
  let folded = "";
  const origin: number[] = [];
  let index = 0;
  for (const character of text) {
    const plain = character
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase();
    folded += plain;
    for (let count = 0; count < plain.length; count += 1) origin.push(index);
    index += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}

function fieldOf(text: string, reader: PinyinReader | undefined): Field {
  const syllables = reader && CHINESE.test(text) ? reader(text) : undefined;
  return { ...fold(text), syllables };
}

/** The names of a place and of what it lies in, but for the country, in which all lie. */
export function placeTexts(
  place: Place,
  dataset: Dataset,
): readonly (string | undefined)[] {
  return lineage(dataset, place)
    .filter(({ level }) => level !== "country")
    .flatMap(({ name, nameZh }) => [name, nameZh]);
}

function textsOf(
  { incentive, programme, place, source }: Subject,
  dataset: Dataset,
): string[] {
  return [
    programme.name,
    programme.nameZh,
    programme.summary,
    incentive.note,
    incentive.asPrinted,
    source.title,
    ...placeTexts(place, dataset),
  ].filter((text) => text !== undefined);
}

/** Builds the index of a dataset; without a reader, pinyin finds nothing yet. */
export function buildSearchIndex(
  dataset: Dataset,
  reader?: PinyinReader,
): SearchIndex {
  const cache = new Map<string, Field>();
  const cached = (text: string) => {
    const field = cache.get(text) ?? fieldOf(text, reader);
    cache.set(text, field);
    return field;
  };
  const fields = new Map(
    [...dataset.subjects].map(([id, subject]) => [
      id,
      textsOf(subject, dataset).map(cached),
    ]),
  );
  return { fields, reader };
}

/** The words of a query, folded; all of them must be found. */
function tokensOf(query: string): readonly string[] {
  return fold(query)
    .folded.split(/\s+/u)
    .filter((token) => token !== "");
}

function plainHits({ folded, origin }: Field, token: string): Hit[] {
  const hits: Hit[] = [];
  let at = folded.indexOf(token);
  while (at !== -1) {
    const after = at + token.length;
    const last = origin[after - 1] ?? 0;
    // Up to the next character: an accent that was folded away belongs to the one before.
    let next = after;
    while ((origin[next] ?? Infinity) <= last) next += 1;
    hits.push({ start: origin[at] ?? 0, end: origin[next] ?? last + 1 });
    at = folded.indexOf(token, after);
  }
  return hits;
}

/** How many characters from `start` the token spells: whole syllables, the last one perhaps begun; or initials. */
function spelled(
  syllables: readonly string[],
  start: number,
  token: string,
): number {
  let rest = token;
  let at = start;
  while (rest !== "") {
    const syllable = syllables[at];
    if (!syllable) break;
    if (rest.startsWith(syllable)) rest = rest.slice(syllable.length);
    else if (syllable.startsWith(rest)) rest = "";
    else break;
    at += 1;
  }
  if (rest === "") return at - start;
  const initials = syllables
    .slice(start, start + token.length)
    .map((syllable) => syllable[0] ?? "");
  return initials.join("") === token ? token.length : 0;
}

function pinyinHits({ syllables }: Field, token: string): Hit[] {
  if (!syllables || !/^[a-z]+$/.test(token)) return [];
  const hits: Hit[] = [];
  for (let start = 0; start < syllables.length; start += 1) {
    const length = spelled(syllables, start, token);
    if (length === 0) continue;
    hits.push({ start, end: start + length });
    start += length - 1;
  }
  return hits;
}

const hitsOfToken = (field: Field, token: string) => {
  const plain = plainHits(field, token);
  return plain.length > 0 ? plain : pinyinHits(field, token);
};

/** Whether every word of the query stands somewhere in a figure's texts. An empty query keeps all. */
export function matchesQuery(
  index: SearchIndex,
  subject: Subject,
  query: string,
): boolean {
  const fields = index.fields.get(subject.incentive.id) ?? [];
  return tokensOf(query).every((token) =>
    fields.some((field) => hitsOfToken(field, token).length > 0),
  );
}

/** Whether every word of the query stands somewhere in the texts. An empty query keeps all. */
export function matchesTexts(
  texts: readonly (string | undefined)[],
  query: string,
  reader?: PinyinReader,
): boolean {
  const tokens = tokensOf(query);
  if (tokens.length === 0) return true;
  const fields = texts.flatMap((text) =>
    text === undefined ? [] : [fieldOf(text, reader)],
  );
  return tokens.every((token) =>
    fields.some((field) => hitsOfToken(field, token).length > 0),
  );
}

/** Where a query hits a text, in order and without overlap; for marking. */
export function hitsIn(
  text: string,
  query: string,
  reader?: PinyinReader,
): readonly Hit[] {
  const tokens = tokensOf(query);
  if (tokens.length === 0) return [];
  const field = fieldOf(text, reader);
  const hits = tokens
    .flatMap((token) => hitsOfToken(field, token))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return hits.reduce<Hit[]>((merged, hit) => {
    const last = merged.at(-1);
    if (!last || hit.start > last.end) return [...merged, hit];
    return [
      ...merged.slice(0, -1),
      { start: last.start, end: Math.max(last.end, hit.end) },
    ];
  }, []);
}
