import { lateWords } from "#words/lateWords.ts";
import type { Words } from "#words/catalogue.ts";
import type { CoveragePlace, CoverageRow, Share } from "./coverageParts.ts";

interface Described {
  readonly places: readonly CoveragePlace[];
  readonly rows: readonly CoverageRow[];
  readonly count: string;
}

/** Names said of one kind before the rest is only counted. */
const MOST_NAMED = 3;

/** Those that share the greatest or the smallest number. */
function atEnd<Item extends Share>(
  items: readonly Item[],
  end: (...numbers: number[]) => number,
): readonly Item[] {
  const at = end(...items.map(({ known }) => known));
  return items.filter(({ known }) => known === at);
}

/** What is known best and least, in words; what all have alike has no ends. */
export function coverageDescription(
  { places, rows, count }: Described,
  words: Words,
): string {
  const texts = lateWords(words).coverage.description;
  const known = ([one]: readonly Share[]) =>
    one ? lateWords(words).coverage.known(one.known, one.of) : "";
  const listed = (names: readonly string[]) =>
    words.views.listedShort(names, MOST_NAMED);
  const cells = rows.flatMap((row) => row.cells);
  const [best, least] = [atEnd(places, Math.max), atEnd(places, Math.min)];
  const [most, fewest] = [atEnd(rows, Math.max), atEnd(rows, Math.min)];
  const namesOf = (some: readonly { readonly name: string }[]) =>
    some.map(({ name }) => name);
  const ofPlaces = (
    some: readonly CoveragePlace[],
    say: typeof texts.best,
  ): string => say(namesOf(some), listed(namesOf(some)), known(some));
  const isKnown = ([one]: readonly Share[]) =>
    one !== undefined && one.known > 0;
  const isMixed = <Item>(one: readonly Item[], all: readonly Item[]) =>
    one.length > 0 && one.length < all.length;
  return words.joins.sentences([
    count,
    isKnown(best) ? ofPlaces(best, texts.best) : "",
    isMixed(least, places) ? ofPlaces(least, texts.least) : "",
    isKnown(most)
      ? texts.mostFor(texts.yardsticks(namesOf(most), MOST_NAMED), known(most))
      : "",
    isMixed(fewest, rows)
      ? texts.fewestFor(
          texts.yardsticks(namesOf(fewest), MOST_NAMED),
          known(fewest),
        )
      : "",
    cells.length === 0
      ? ""
      : texts.contested(cells.filter(({ isContested }) => isContested).length),
    texts.empty(cells.filter(({ state }) => state === "empty").length),
  ]);
}
