import { createContext, useContext, useEffect } from "react";
import { english, type Words } from "#words/catalogue.ts";

/** The catalogue of the language in use. */
export const WordsContext = createContext<Words>(english);

/** The texts of the interface, in the language in use. */
export function useWords(): Words {
  return useContext(WordsContext);
}

interface LaterWords {
  /** Whether the later texts are there, or will not come. */
  readonly areThere: boolean;
  /** Has them fetched. */
  readonly need: () => void;
}

/** Whether the catalogue in use holds the texts of what is opened later. */
export const LaterWordsContext = createContext<LaterWords>({
  areThere: true,
  need: () => {
    // English has them at hand.
  },
});

/** Has the later texts fetched, if they are needed, and says whether they are there. */
export function useLaterWords(isNeeded = true): boolean {
  const { areThere, need } = useContext(LaterWordsContext);
  useEffect(() => {
    if (isNeeded) need();
  }, [isNeeded, need]);
  return areThere;
}
