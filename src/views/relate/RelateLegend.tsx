import { BoundedDot } from "#charts/BoundedDot.tsx";
import { boundedDotShape, type DotReach } from "#charts/boundedDotShape.ts";
import type { MarkKind } from "#charts/barMark.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewNotes } from "#views/notes.ts";

interface RelateLegendProps {
  readonly notes: ViewNotes;
}

const STILL: DotReach = {
  kind: "solid",
  low: 0,
  contest: undefined,
  room: { before: 30, after: 30 },
};
const RADIUS = 4.5;
/** How wide each sample is, and where its dot stands in it. */
const SAMPLES: Record<
  MarkKind | "rival",
  { readonly width: number; readonly at: number }
> = {
  solid: { width: 12, at: 6 },
  ceiling: { width: 32, at: 26 },
  open: { width: 32, at: 6 },
  dashed: { width: 12, at: 6 },
  range: { width: 32, at: 26 },
  rival: { width: 28, at: 6 },
};

function sampleOf(kind: MarkKind | "rival"): DotReach {
  if (kind === "rival") return { ...STILL, contest: { from: 0, to: 16 } };
  return { ...STILL, kind, low: kind === "range" ? -20 : 0 };
}

/** How to read the dots: only the marks that occur on screen. */
export function RelateLegend({ notes }: RelateLegendProps) {
  const words = useWords();
  const { marks, translated } = words.views.legend;
  if (notes.marks.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-soft">
      <h2 className="sr-only">{words.relate.legend}</h2>
      {notes.marks.map((kind) => (
        <span key={kind} className="inline-flex items-center gap-2">
          <svg width={SAMPLES[kind].width} height="12" aria-hidden="true">
            <BoundedDot
              shape={boundedDotShape(sampleOf(kind), STILL, RADIUS)}
              x={SAMPLES[kind].at}
              y={6}
              radius={RADIUS}
              colour="var(--soft)"
              ground="var(--paper)"
            />
          </svg>
          {marks[kind]}
        </span>
      ))}
      {notes.isTranslated && <span>{translated}</span>}
    </div>
  );
}
