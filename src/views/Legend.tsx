import type { BarMark, MarkKind } from "#charts/barMark.ts";
import { BoundedBar } from "#charts/boundedBar.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewNotes } from "./notes.ts";

const SAMPLE = { from: 0, to: 0.75, zero: 0, contest: undefined } as const;

const SAMPLES: Record<MarkKind | "rival", BarMark> = {
  solid: { ...SAMPLE, kind: "solid" },
  ceiling: { ...SAMPLE, kind: "ceiling" },
  open: { ...SAMPLE, kind: "open" },
  dashed: { ...SAMPLE, kind: "dashed" },
  range: { ...SAMPLE, kind: "range", from: 0.3 },
  rival: { ...SAMPLE, kind: "solid", contest: { from: 0.45, to: 0.95 } },
};

/** How to read the bars: only the marks that occur on screen. */
export function Legend({ notes }: { readonly notes: ViewNotes }) {
  const { legend } = useWords().views;
  if (notes.marks.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-soft">
      <h2 className="sr-only">{legend.title}</h2>
      {notes.marks.map((kind) => (
        <span key={kind} className="inline-flex items-center gap-2">
          <svg width="36" height="8" aria-hidden="true">
            <BoundedBar
              mark={SAMPLES[kind]}
              width={36}
              height={8}
              colour="var(--soft)"
            />
          </svg>
          {legend.marks[kind]}
        </span>
      ))}
      {notes.isTranslated && <span>{legend.translated}</span>}
    </div>
  );
}
