import type { PlaceId } from "#domain/ids.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { MissingGroup } from "./model.ts";

interface MissingPlacesProps {
  readonly groups: readonly MissingGroup[];
  readonly onOpen: (place: PlaceId) => void;
}

/** The places without a figure, by the reason why. Each opens what is known of it. */
export function MissingPlaces({ groups, onOpen }: MissingPlacesProps) {
  const words = useWords().views.rank;
  return groups.map(({ reason, text, hint, cells, saysNothing }) => (
    <p key={reason} className="mt-3 text-sm text-soft">
      <strong className="font-medium text-ink" title={hint}>
        {text}
      </strong>
      {": "}
      {cells.map((cell, index) => (
        <span key={cell.id}>
          {index > 0 && ", "}
          <button
            type="button"
            data-figure={cell.id}
            aria-label={cell.spoken}
            className="rounded-sm underline-offset-2 hover:underline"
            onClick={() => {
              onOpen(cell.place.id);
            }}
          >
            {cell.place.name}
          </button>
        </span>
      ))}
      {". "}
      {saysNothing ? words.saysNothing : hint}
    </p>
  ));
}
