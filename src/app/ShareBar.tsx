import { lazy, Suspense } from "react";
import { filterTexts } from "#controls/filterText.ts";
import type { LoadedDataset } from "#dataset/fetchPackage.ts";
import { buttonLook } from "#ui/buttonLook.ts";
import { useWords } from "#ui/wordsContext.ts";
import { encode } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { CopyLink } from "./CopyLink.tsx";
import { colourOf, type PlaceColours } from "./placeColours.ts";
import type { Question } from "./useQuestion.ts";

// Its menu is heavy, and nobody exports before they have seen a figure.
const ExportMenu = lazy(async () => {
  const { ExportMenu: Component } = await import("#export/ExportMenu.tsx");
  return { default: Component };
});

interface ShareBarProps {
  readonly loaded: LoadedDataset;
  readonly question: Question;
  readonly view: ViewState;
  readonly theme: "light" | "dark";
  readonly colours: PlaceColours;
}

/** The link of a view, with protocol and host; always with the dataset version that it shows. */
export function linkOf(view: ViewState, version: string): string {
  const query = encode({ ...view, data: version });
  return `${location.origin}${location.pathname}?${query}`;
}

/** What can be taken away from a view: its link, its picture, its data. */
export function ShareBar({
  loaded,
  question,
  view,
  theme,
  colours,
}: ShareBarProps) {
  const words = useWords();
  const { answer, resolved } = question;
  const link = linkOf(view, loaded.version);
  const context = () =>
    answer && {
      model: answer.model,
      cells: answer.cells,
      dataset: loaded.dataset,
      words,
      theme,
      link: linkOf({ ...view, open: "none" }, loaded.version),
      colourOf: (place: Parameters<typeof colourOf>[1]) =>
        colourOf(colours, place),
      filters: filterTexts(resolved.view, words, loaded.dataset),
    };
  return (
    <>
      <CopyLink link={link} />
      <Suspense fallback={<ExportSign />}>
        <ExportMenu context={context} />
      </Suspense>
    </>
  );
}

/** Keeps the place of the button until it is there. */
function ExportSign() {
  const words = useWords().exporting;
  return (
    <span aria-hidden="true" className={buttonLook("primary")}>
      {words.name} <span className="text-xs">▾</span>
    </span>
  );
}
