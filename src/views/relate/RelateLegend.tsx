import { lateWords } from "#words/lateWords.ts";
import { BoundedDot } from "#charts/BoundedDot.tsx";
import type { MarkKind } from "#charts/barMark.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewNotes } from "#views/notes.ts";
import { dotSample } from "./dotSample.ts";

interface RelateLegendProps {
  readonly notes: ViewNotes;
}

/** How to read the dots: only the marks that occur on screen. */
export function RelateLegend({ notes }: RelateLegendProps) {
  const words = useWords();
  const { marks, translated } = words.views.legend;
  if (notes.marks.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-soft">
      <h2 className="sr-only">{lateWords(words).relate.legend}</h2>
      {notes.marks.map((kind) => (
        <span key={kind} className="inline-flex items-center gap-2">
          <Sample kind={kind} />
          {marks[kind]}
        </span>
      ))}
      {notes.isTranslated && <span>{translated}</span>}
    </div>
  );
}

function Sample({ kind }: { readonly kind: MarkKind | "rival" }) {
  const { shape, width, at, radius } = dotSample(kind);
  return (
    <svg width={width} height="12" aria-hidden="true">
      <BoundedDot
        shape={shape}
        x={at}
        y={6}
        radius={radius}
        colour="var(--soft)"
        ground="var(--paper)"
      />
    </svg>
  );
}
