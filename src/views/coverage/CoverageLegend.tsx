import { useWords } from "#ui/wordsContext.ts";
import { CellMark } from "./CellMark.tsx";
import { TINTS } from "./tint.ts";

/** How to read the cells. */
export function CoverageLegend() {
  const { legend } = useWords().coverage;
  const entries = [
    ...TINTS.map(({ from }, index) => {
      const next = TINTS[index + 1]?.from;
      return {
        text: legend.tints(from, next === undefined ? undefined : next - 1),
        mark: { kept: from, state: "known", isContested: false } as const,
      };
    }),
    {
      text: legend.contested,
      mark: { kept: 2, state: "known", isContested: true } as const,
    },
    {
      text: legend.hidden,
      mark: { kept: 0, state: "hidden", isContested: false } as const,
    },
    {
      text: legend.empty,
      mark: { kept: 0, state: "empty", isContested: false } as const,
    },
  ];
  return (
    <ul
      aria-label={legend.title}
      className="mt-3 mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-soft"
    >
      {entries.map(({ text, mark }) => (
        <li key={text} className="inline-flex items-center gap-1.5">
          <span className="h-6 w-6 text-ink">
            <CellMark {...mark} />
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
