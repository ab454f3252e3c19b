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
import type { Words } from "#words/catalogue.ts";

interface Exported {
  readonly loaded: LoadedDataset;
  readonly question: Question;
  readonly view: ViewState;
  readonly theme: "light" | "dark";
  readonly colours: PlaceColours;
  /** Parameters of the link that are none of ours: carried through. */
  readonly foreign: Foreign;
}

/** All that exports and paper are made from. */
export interface Exportable {
  /** In the language of the page; undefined while there is nothing to show. */
  readonly context: ExportContext | undefined;
  /** The same in another language. */
  readonly contextIn: (words: Words) => ExportContext | undefined;
}

/** What exports of the view on screen are made from, in any language. */
export function useExportContext({
  loaded,
  question,
  view,
  theme,
  colours,
  foreign,
}: Exported): Exportable {
  const words = useWords();
  const { answer, resolved, inLanguage } = question;
  return useMemo(() => {
    const contextOf = (
      { answer, resolved }: Pick<Question, "answer" | "resolved">,
      words: Words,
    ): ExportContext | undefined =>
      answer && {
        model: answer.model,
        title: view.title.trim() === "" ? answer.model.title : view.title,
        note: view.note,
        dataset: loaded.dataset,
        words,
        theme,
        // Whoever opens it again sees what was taken away, not a translation of it.
        link: linkOf(
          { ...view, open: "none", lang: words.language.code },
          loaded.version,
          foreign,
        ),
        colourOf: (place: PlaceId) => colourOf(colours, place),
        resolved,
        filters: filterTexts(resolved.view, words, loaded.dataset),
      };
    return {
      context: contextOf({ answer, resolved }, words),
      contextIn: (other: Words) => contextOf(inLanguage(other), other),
    };
  }, [
    answer,
    view,
    loaded,
    words,
    theme,
    foreign,
    colours,
    resolved,
    inLanguage,
  ]);
}
