import { lazy, Suspense, useMemo } from "react";
import { filterTexts } from "#controls/filterText.ts";
import type { LoadedDataset } from "#dataset/fetchPackage.ts";
import { buttonLook } from "#ui/buttonLook.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { encode, type Foreign } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { CopyLink } from "./CopyLink.tsx";
import { colourOf, type PlaceColours } from "./placeColours.ts";
import type { Question } from "./useQuestion.ts";

// Its menu is heavy, and nobody exports before they have seen a figure.
const ExportButton = lazy(async () => {
  const { ExportButton: Component } = await import("#export/ExportButton.tsx");
  return { default: Component };
});

interface ShareBarProps {
  readonly loaded: LoadedDataset;
  readonly question: Question;
  readonly view: ViewState;
  readonly theme: "light" | "dark";
  readonly colours: PlaceColours;
  readonly onChange: (next: ViewState) => void;
  /** Parameters of the link that are none of ours: carried through. */
  readonly foreign: Foreign;
}

/** The link of a view, with protocol and host; always with the dataset version that it shows. */
function linkOf(view: ViewState, version: string, foreign: Foreign): string {
  const query = encode({ ...view, data: version }, foreign);
  return `${location.origin}${location.pathname}?${query}`;
}

/** What can be taken away from a view: its link, its picture, its data. */
export function ShareBar({
  loaded,
  question,
  view,
  theme,
  colours,
  foreign,
  onChange,
}: ShareBarProps) {
  const words = useWords();
  const { answer, resolved } = question;
  const link = linkOf(view, loaded.version, foreign);
  const context = useMemo(
    () =>
      answer && {
        model: answer.model,
        title: view.title.trim() === "" ? answer.model.title : view.title,
        note: view.note,
        dataset: loaded.dataset,
        resolved,
        words,
        theme,
        link: linkOf({ ...view, open: "none" }, loaded.version, foreign),
        colourOf: (place: Parameters<typeof colourOf>[1]) =>
          colourOf(colours, place),
        filters: filterTexts(resolved.view, words, loaded.dataset),
      },
    [answer, view, loaded, words, theme, foreign, colours, resolved],
  );
  return (
    <>
      <CopyLink link={link} />
      <PartBoundary>
        <Suspense fallback={<ExportSign />}>
          <ExportButton
            context={context}
            own={{ title: view.title, note: view.note }}
            onOwn={(own) => onChange({ ...view, ...own })}
          />
        </Suspense>
      </PartBoundary>
    </>
  );
}

/** Keeps the place of the button until it is there. */
function ExportSign() {
  const words = useWords().exporting;
  return (
    <span aria-hidden="true" className={buttonLook("primary")}>
      {words.name}
    </span>
  );
}
