import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { wholeWordsQuery } from "#ui/catalogues.ts";
import type { Words } from "#words/catalogue.ts";
import type { WordLanguage } from "#words/languages.ts";
import type { ExportContext } from "./exportContext.ts";

interface ContextIn {
  /** Undefined while its texts are on their way, and when they did not come. */
  readonly context: ExportContext | undefined;
  /** Whether the texts did not come. */
  readonly hasFailed: boolean;
}

/**
 * What is on screen, in a language of choice.
 *
 * @param contextIn makes it anew with the texts of another language.
 */
export function useContextIn(
  language: WordLanguage,
  own: ExportContext,
  contextIn: (words: Words) => ExportContext | undefined,
): ContextIn {
  const isOwn = own.words.language.code === language;
  const { data, isError } = useQuery({
    ...wholeWordsQuery(language),
    enabled: !isOwn,
  });
  const context = useMemo(
    () => (isOwn ? own : data && contextIn(data)),
    [isOwn, own, data, contextIn],
  );
  return { context, hasFailed: isError && !isOwn };
}
