import { useWords } from "#ui/wordsContext.ts";
import { lateWords } from "#words/lateWords.ts";
import type { MissingGroup, MissingPlace } from "./missingGroups.ts";

interface MissingPlacesProps<Absent extends MissingPlace> {
  readonly groups: readonly MissingGroup<Absent>[];
  /** Undefined where there is nothing to open. */
  readonly onOpen: ((absent: Absent) => void) | undefined;
}

/** The places that are not in the chart, by the reason why. Each opens what is known of it. */
export function MissingPlaces<Absent extends MissingPlace>({
  groups,
  onOpen,
}: MissingPlacesProps<Absent>) {
  const catalogue = useWords();
  const { joins } = catalogue;
  const words = lateWords(catalogue).rank;
  return groups.map(({ text, hint, cells, saysNothing }) => (
    <p key={text} className="mt-3 text-sm text-soft">
      <strong className="font-medium text-ink" title={hint}>
        {text}
      </strong>
      {joins.colon}
      {cells.map((cell, index) => (
        <span key={cell.id}>
          {index > 0 && joins.comma}
          {onOpen ? (
            <button
              type="button"
              data-figure={cell.id}
              aria-label={cell.spoken}
              className="rounded-sm underline-offset-2 hover:underline"
              onClick={() => {
                onOpen(cell);
              }}
            >
              {cell.placeName}
            </button>
          ) : (
            cell.placeName
          )}
        </span>
      ))}
      {joins.stop}
      {joins.space}
      {saysNothing ? words.saysNothing(cells.length) : hint}
    </p>
  ));
}
