import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { TimelineMarks } from "./model.ts";
import { RING } from "./placedItem.ts";

interface TimelineLegendProps {
  readonly marks: TimelineMarks;
  /** Whether some of what is shown comes from a translated source. */
  readonly isTranslated: boolean;
}

const WIDTH = 36;
const HEIGHT = 10;

/** How to read bars and rings: only what occurs on screen. */
export function TimelineLegend({ marks, isTranslated }: TimelineLegendProps) {
  const words = useWords();
  const { legend, letters, kind: inLegend } = lateWords(words).timeline;
  const { endings, hasPale, events } = marks;
  const samples = [
    { text: legend.bar, is: endings.includes("printed"), part: "bar" },
    { text: legend.open, is: endings.includes("open"), part: "open" },
    { text: legend.faded, is: endings.includes("unknown"), part: "faded" },
    { text: legend.pale, is: hasPale, part: "pale" },
  ] as const;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1.5 text-xs text-soft">
      <h2 className="sr-only">{words.views.legend.title}</h2>
      {samples
        .filter(({ is }) => is)
        .map(({ text, part }) => (
          <span key={part} className="inline-flex items-center gap-2">
            <Sample part={part} />
            {text}
          </span>
        ))}
      {events.map((kind) => (
        <span key={kind} className="inline-flex items-center gap-1.5">
          <svg width={2 * RING} height={2 * RING} aria-hidden="true">
            <circle
              cx={RING}
              cy={RING}
              r={RING - 0.75}
              fill="none"
              stroke="var(--soft)"
              strokeWidth={1.5}
            />
            <text
              x={RING}
              y={RING + 4}
              textAnchor="middle"
              fill="var(--ink)"
              className="font-medium"
            >
              {letters[kind]}
            </text>
          </svg>
          {inLegend(lateWords(words).records.eventKinds[kind])}
        </span>
      ))}
      {isTranslated && <span>{words.views.legend.translated}</span>}
    </div>
  );
}

interface SampleProps {
  readonly part: "bar" | "open" | "faded" | "pale";
}

function Sample({ part }: SampleProps) {
  const bodyFrom = part === "pale" ? 16 : 0;
  const bodyTo = { bar: WIDTH, pale: WIDTH, open: WIDTH - 6, faded: 14 }[part];
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" fill="var(--soft)">
      <defs>
        <linearGradient id="timeline-legend-fade">
          <stop offset="0" stopColor="var(--soft)" stopOpacity={0.35} />
          <stop offset="1" stopColor="var(--soft)" stopOpacity={0} />
        </linearGradient>
      </defs>
      {part === "pale" && (
        <rect width={16} height={HEIGHT} fillOpacity={0.14} />
      )}
      <rect
        x={bodyFrom}
        width={bodyTo - bodyFrom}
        height={HEIGHT}
        fillOpacity={0.35}
      />
      {part === "faded" && (
        <rect
          x={bodyTo}
          width={WIDTH - bodyTo}
          height={HEIGHT}
          fill="url(#timeline-legend-fade)"
        />
      )}
      {part === "open" && (
        <path d={`M${bodyTo} 0L${WIDTH} ${HEIGHT / 2}L${bodyTo} ${HEIGHT}Z`} />
      )}
      <path
        d={`M1.5 0v${HEIGHT}`}
        stroke="var(--soft)"
        strokeWidth={3}
        strokeDasharray={part === "pale" ? "2 2" : undefined}
      />
    </svg>
  );
}
