import { lateWords } from "./lateWords.ts";
import type { Caveat } from "#domain/figure.ts";
import type { Words } from "./catalogue.ts";
import type { Names } from "./names.ts";

/** What a reader must know besides the number, as a sentence. */
export function caveatText(caveat: Caveat, words: Words, names: Names): string {
  const { caveats } = lateWords(words).steps;
  switch (caveat.kind) {
    case "other-year":
      return caveats[caveat.kind](
        names.indicator(caveat.indicator),
        caveat.wanted,
        caveat.used,
      );
    case "derived":
      return caveats[caveat.kind](
        names.indicator(caveat.indicator),
        caveat.used,
      );
    case "census": {
      const [earlier, later] = [caveat.wanted, caveat.used].toSorted(
        (a, b) => a - b,
      );
      const name = names.indicator(caveat.indicator);
      return caveats[caveat.kind](
        name,
        earlier ?? caveat.used,
        later ?? caveat.wanted,
      );
    }
    case "part-of-place":
      return caveats[caveat.kind](names.place(caveat.part));
    case "skipped":
    case "contested-once":
      return caveats[caveat.kind](caveat.left.map((id) => names.figure(id)));
    case "double-counting":
    case "partners-money":
      return caveats[caveat.kind];
  }
}
