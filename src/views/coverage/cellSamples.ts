import { lateWords } from "#words/lateWords.ts";
import type { Words } from "#words/catalogue.ts";
import type { CoverageCell } from "./coverageCell.ts";
import { TINTS } from "./tint.ts";

/** What a cell shows of what is known. */
export type CellLook = Pick<CoverageCell, "kept" | "state" | "isContested">;

/** A cell of the legend, and what it means. */
interface CellSample {
  readonly text: string;
  readonly look: CellLook;
}

/** How to read the cells: every look that one may have. */
export function cellSamples(words: Words): readonly CellSample[] {
  const { legend } = lateWords(words).coverage;
  const bare = { kept: 0, isContested: false } as const;
  return [
    ...TINTS.map(({ from }, index): CellSample => {
      const next = TINTS[index + 1]?.from;
      return {
        text: legend.tints(from, next === undefined ? undefined : next - 1),
        look: { kept: from, state: "known", isContested: false },
      };
    }),
    {
      text: legend.contested,
      look: { kept: 2, state: "known", isContested: true },
    },
    { text: legend.hidden, look: { ...bare, state: "hidden" } },
    { text: legend.empty, look: { ...bare, state: "empty" } },
  ];
}
