import type { Dataset } from "#domain/dataset.ts";
import type { FacetCounts } from "#facets/counts.ts";
import { activeFilters } from "#facets/filter.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { liftFilter } from "#view-state/transitions.ts";
import { filterText } from "./filterText.ts";
import { liftAll } from "./liftAll.ts";

interface EmptyResultProps {
  readonly view: ViewState;
  readonly counts: FacetCounts;
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
}

const FRAME = "flex max-w-prose flex-col items-start gap-3 py-8";

/** In place of a view that the filters emptied: which of them did it, and how to lift them. */
export function EmptyResult({
  view,
  counts,
  dataset,
  onChange,
}: EmptyResultProps) {
  const words = useWords();
  const { empty } = words.controls;
  if (counts.total === 0) {
    return (
      <div className={FRAME}>
        <h2 className="font-serif text-xl font-semibold">{empty.noneAtAll}</h2>
        <p className="text-soft">{empty.noneAtAllHint}</p>
      </div>
    );
  }
  const active = activeFilters(view);
  const lifts = active
    .map((name) => ({ name, brings: counts.keptOutBy.get(name) ?? 0 }))
    .filter(({ brings }) => brings > 0)
    .toSorted((a, b) => b.brings - a.brings);
  return (
    <div className={FRAME}>
      <h2 className="font-serif text-xl font-semibold">{empty.title}</h2>
      <p className="text-soft">
        {words.joins.sentences([
          empty.total(counts.total),
          lifts.length > 0 ? empty.each : empty.together,
        ])}
      </p>
      {lifts.length > 0 && (
        <ul className="flex flex-col items-start gap-2">
          {lifts.map(({ name, brings }) => (
            <li
              key={name}
              className="flex flex-wrap items-center gap-x-2.5 gap-y-1"
            >
              <Button
                className="max-w-full whitespace-normal"
                onClick={() => onChange(liftFilter(view, name))}
              >
                {empty.lift(filterText(name, view, words, dataset))}
              </Button>
              <span className="text-sm text-soft tabular-nums">
                {empty.brings(brings)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button variant="primary" onClick={() => onChange(liftAll(view))}>
        {empty.clearAll}
      </Button>
    </div>
  );
}
