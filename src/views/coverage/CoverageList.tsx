import { lateWords } from "#words/lateWords.ts";
import type { PlaceId } from "#domain/ids.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import type { CoveragePlace } from "./coverageParts.ts";
import { CoverageListPlace } from "./CoverageListPlace.tsx";
import type { CoverageModel } from "./model.ts";
import { percentOf } from "./percentOf.ts";
import { ShareBar } from "./ShareBar.tsx";

interface CoverageListProps {
  readonly model: CoverageModel;
  /** The place whose rows are shown; `auto` the first. */
  readonly at: "auto" | PlaceId;
  readonly open: OpenFigure | undefined;
  readonly onAt: (place: PlaceId) => void;
  readonly onOpen: (figure: OpenFigure) => void;
}

/** For a narrow screen: the places with their shares, one of them with its rows. */
export function CoverageList({
  model,
  at,
  open,
  onAt,
  onOpen,
}: CoverageListProps) {
  const shown =
    model.places.find(({ place }) => place.id === at) ?? model.places[0];
  return (
    <ol>
      {model.places.map((place, index) => (
        <li key={place.place.id} className="border-t border-hair">
          <Head
            place={place}
            isShown={place === shown}
            onShow={() => onAt(place.place.id)}
          />
          {place === shown && (
            <CoverageListPlace
              model={model}
              index={index}
              open={open}
              onOpen={onOpen}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface HeadProps {
  readonly place: CoveragePlace;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function Head({ place, isShown, onShow }: HeadProps) {
  const words = lateWords(useWords()).coverage;
  return (
    <button
      type="button"
      aria-expanded={isShown}
      onClick={onShow}
      className="grid min-h-11 w-full grid-cols-[1fr_5rem_6.5rem] items-center gap-3 text-left"
    >
      <span className={isShown ? "font-semibold" : "font-medium"}>
        {place.name}
      </span>
      <ShareBar known={place.known} of={place.of} />
      <span className="text-right text-xs text-soft tabular-nums">
        {words.known(place.known, place.of)} · {words.percent(percentOf(place))}
      </span>
    </button>
  );
}
