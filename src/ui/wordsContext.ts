import { createContext, useContext } from "react";
import { english, type Words } from "#words/catalogue.ts";

/** The catalogue of the language in use. */
export const WordsContext = createContext<Words>(english);

/** The texts of the interface, in the language in use. */
export function useWords(): Words {
  return useContext(WordsContext);
}
