import { useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { firstWordsQuery, wholeWordsQuery } from "#ui/catalogues.ts";
import { english, type Words } from "#words/catalogue.ts";
import type { WordLanguage } from "#words/languages.ts";

interface Catalogue {
  /** The texts to show; undefined until the first ones are there. */
  readonly words: Words | undefined;
  readonly areLaterThere: boolean;
  readonly needLater: () => void;
  /** Whether texts did not come, for which English stands in. */
  readonly hasFailed: boolean;
}

/** English has its later texts at hand. */
const isWhole = ({ language, late }: Words) =>
  language.code === "en" || late !== undefined;

/**
 * The texts of a language. Those on screen stay until all that is on screen
 * can be said in the new language, so nothing flashes in a third state.
 */
export function useCatalogue(language: WordLanguage): Catalogue {
  const isEnglish = language === "en";
  const [isNeeded, setIsNeeded] = useState(false);
  const first = useQuery({ ...firstWordsQuery(language), enabled: !isEnglish });
  const whole = useQuery({
    ...wholeWordsQuery(language),
    enabled: !isEnglish && isNeeded,
  });
  const [shown, setShown] = useState<Words | undefined>(
    isEnglish ? english : undefined,
  );
  const isThere = shown?.language.code === language;
  const isReady =
    isThere || !isNeeded || whole.data !== undefined || whole.isError;
  const arrived = isReady ? (whole.data ?? first.data) : undefined;
  const next = isEnglish || first.isError ? english : (arrived ?? shown);
  // Setting state while rendering is how React lets one render depend on the last.
  if (next !== shown) setShown(next);
  const needLater = useCallback(() => setIsNeeded(true), []);
  return {
    words: next,
    areLaterThere: (next !== undefined && isWhole(next)) || whole.isError,
    needLater,
    hasFailed: !isEnglish && (first.isError || whole.isError),
  };
}
