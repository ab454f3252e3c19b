import { useMemo } from "react";
import { filterTexts } from "#controls/filterText.ts";
import type { LoadedDataset } from "#dataset/fetchPackage.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { Foreign } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { linkOf } from "./linkOf.ts";
import { colourOf, type PlaceColours } from "./placeColours.ts";
import type { Question } from "./useQuestion.ts";

interface Exported {
  readonly loaded: LoadedDataset;
  readonly question: Question;
  readonly view: ViewState;
  readonly theme: "light" | "dark";
  readonly colours: PlaceColours;
  /** Parameters of the link that are none of ours: carried through. */
  readonly foreign: Foreign;
}

/** All that exports and paper are made from; undefined while there is nothing to show. */
export function useExportContext({
  loaded,
  question,
  view,
  theme,
  colours,
  foreign,
}: Exported): ExportContext | undefined {
  const words = useWords();
  const { answer, resolved } = question;
  return useMemo(
    () =>
      answer && {
        model: answer.model,
        title: view.title.trim() === "" ? answer.model.title : view.title,
        note: view.note,
        dataset: loaded.dataset,
        words,
        theme,
        link: linkOf({ ...view, open: "none" }, loaded.version, foreign),
        colourOf: (place: PlaceId) => colourOf(colours, place),
        resolved,
        filters: filterTexts(resolved.view, words, loaded.dataset),
      },
    [answer, view, loaded, words, theme, foreign, colours, resolved],
  );
}
