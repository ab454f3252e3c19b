import { AppLink } from "#ui/AppLink.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { encode, type Foreign } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { languageFor } from "#view-state/language.ts";
import {
  LANGUAGE_NAMES,
  LANGUAGE_TAGS,
  WORD_LANGUAGES,
} from "#words/languages.ts";
import { usePreferredLanguages } from "./preferredLanguages.ts";

interface LanguageSwitchProps {
  readonly view: ViewState;
  /** Parameters of the link that are none of ours: carried through. */
  readonly foreign: Foreign;
  readonly onChange: (next: ViewState) => void;
}

/** The same view in the other language, by that language's own name. */
export function LanguageSwitch({
  view,
  foreign,
  onChange,
}: LanguageSwitchProps) {
  const { code } = useWords().language;
  const preferred = usePreferredLanguages();
  return WORD_LANGUAGES.filter((language) => language !== code).map(
    (language) => {
      // What the browser prefers needs no word in the link, which then suits every reader.
      const isPreferred = languageFor("auto", preferred) === language;
      const next: ViewState = {
        ...view,
        lang: isPreferred ? "auto" : language,
      };
      return (
        <AppLink
          // One element whichever language it names, so that it keeps the focus.
          key="other"
          href={`?${encode(next, foreign)}`}
          lang={LANGUAGE_TAGS[language]}
          hrefLang={LANGUAGE_TAGS[language]}
          onFollow={() => {
            onChange(next);
          }}
          className="inline-flex h-8 items-center rounded-md px-1.5 text-sm text-accent underline-offset-2 hover:underline"
        >
          {LANGUAGE_NAMES[language]}
        </AppLink>
      );
    },
  );
}
