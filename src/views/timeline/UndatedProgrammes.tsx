import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenRow } from "#view-state/openId.ts";
import { nameText } from "#words/nameText.ts";
import { ItemName } from "./ItemName.tsx";
import type { ProgrammeItem } from "./items.ts";

interface UndatedProgrammesProps {
  readonly items: readonly ProgrammeItem[];
  readonly onOpen: (row: OpenRow) => void;
}

/** The programmes that no date is printed for, by place. Each opens its panel. */
export function UndatedProgrammes({ items, onOpen }: UndatedProgrammesProps) {
  const words = useWords();
  const places = [...new Set(items.map(({ place }) => place))];
  if (items.length === 0) return null;
  return (
    <section className="mt-4 text-sm text-soft">
      <h2 className="font-medium text-ink">
        {lateWords(words).timeline.undated(items.length)}
      </h2>
      <dl className="mt-1 grid gap-x-6 gap-y-1 wide:grid-cols-2">
        {places.map((place) => (
          <div key={place.id} className="flex flex-wrap gap-x-1.5">
            <dt className="text-ink">
              {nameText(place, words)}
              {words.joins.colon.trimEnd()}
            </dt>
            {items
              .filter((item) => item.place === place)
              .map((item, index, { length }) => (
                <dd key={item.id}>
                  <button
                    type="button"
                    aria-label={item.spoken}
                    className="rounded-sm text-left underline-offset-2 hover:underline"
                    onClick={() => onOpen(item.open)}
                  >
                    <ItemName item={item} />
                  </button>
                  {index < length - 1 && words.joins.comma.trimEnd()}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
