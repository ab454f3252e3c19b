import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import { CellMark } from "./CellMark.tsx";
import { cellSamples } from "./cellSamples.ts";

/** How to read the cells. */
export function CoverageLegend() {
  const words = useWords();
  return (
    <ul
      aria-label={lateWords(words).coverage.legend.title}
      className="mt-3 mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-soft"
    >
      {cellSamples(words).map(({ text, look }) => (
        <li key={text} className="inline-flex items-center gap-1.5">
          <span className="h-6 w-6 text-ink">
            <CellMark {...look} />
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
