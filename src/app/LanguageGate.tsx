import { type ReactNode, useLayoutEffect, useMemo } from "react";
import { useStore } from "zustand";
import { Notice } from "#ui/Notice.tsx";
import { ReloadButton } from "#ui/ReloadButton.tsx";
import { LaterWordsContext, WordsContext } from "#ui/wordsContext.ts";
import { languageFor } from "#view-state/language.ts";
import type { Words } from "#words/catalogue.ts";
import { LANGUAGE_TAGS } from "#words/languages.ts";
import { usePreferredLanguages } from "./preferredLanguages.ts";
import { useCatalogue } from "./useCatalogue.ts";
import { SilentPage } from "./SilentPage.tsx";
import type { ViewStore } from "./viewStore.ts";

interface LanguageGateProps {
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/** Tells browser, screen readers and search engines what the page is written in. The title stands until a view has one. */
function useDocumentLanguage(language: Words["language"] | undefined): void {
  useLayoutEffect(() => {
    if (!language) return;
    const { code, windowTitle, description } = language;
    document.documentElement.lang = LANGUAGE_TAGS[code];
    document.title = windowTitle;
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute("content", description);
  }, [language]);
}

/** Gives the app the texts of the language asked for. Until they are there, nothing is said in another. */
export function LanguageGate({ store, children }: LanguageGateProps) {
  const asked = useStore(store, ({ lang }) => lang);
  const language = languageFor(asked, usePreferredLanguages());
  const { words, areLaterThere, needLater, hasFailed } = useCatalogue(language);
  // Not all its texts: those that come later must not take away the title of the view.
  useDocumentLanguage(words?.language);
  const later = useMemo(
    () => ({ areThere: areLaterThere, need: needLater }),
    [areLaterThere, needLater],
  );
  if (!words) return <SilentPage store={store} />;
  return (
    <WordsContext value={words}>
      <LaterWordsContext value={later}>
        {hasFailed && (
          <div className="px-4 pt-2 wide:px-6">
            <Notice title={words.language.failed} messages={[]}>
              <ReloadButton />
            </Notice>
          </div>
        )}
        {children}
      </LaterWordsContext>
    </WordsContext>
  );
}
