import { shadeOf } from "./shadeOf.ts";
import type { Strip } from "./strips.ts";

const shade = (index: number) =>
  `color-mix(in oklab, var(--accent) ${String(shadeOf(index))}%, var(--track))`;

/** Stacked bars: each part as wide as its share, named below with its number. */
export function QualityStrips({
  strips,
}: {
  readonly strips: readonly Strip[];
}) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,22rem),1fr))] gap-x-8 gap-y-4">
      {strips.map(({ id, label, parts }) => (
        <div key={id}>
          <h2 className="mb-1.5 text-sm font-medium">{label}</h2>
          <div aria-hidden="true" className="flex h-3 gap-0.5">
            {parts.map((part, index) => (
              <span
                key={part.id}
                className="min-w-0.5 first:rounded-l-sm last:rounded-r-sm"
                style={{ flexGrow: part.figures, background: shade(index) }}
              />
            ))}
          </div>
          <ul
            aria-label={label}
            className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 text-sm tabular-nums"
          >
            {parts.map((part, index) => (
              <li key={part.id} className="inline-flex items-center gap-1.5">
                <span
                  aria-hidden="true"
                  className="size-2.5 rounded-xs"
                  style={{ background: shade(index) }}
                />
                {part.label}
                <span className="text-soft">{part.text}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
