import { BoundedBar } from "#charts/boundedBar.tsx";
import { SAMPLE_MARKS } from "#charts/sampleMarks.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewNotes } from "./notes.ts";

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
              mark={SAMPLE_MARKS[kind]}
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
