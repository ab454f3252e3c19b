import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { useWords } from "#ui/wordsContext.ts";
import {
  LANGUAGE_NAMES,
  LANGUAGE_TAGS,
  WORD_LANGUAGES,
  type WordLanguage,
} from "#words/languages.ts";

interface LanguageChoiceProps {
  readonly language: WordLanguage;
  readonly onChange: (language: WordLanguage) => void;
}

/** In which language a view is taken away, whatever the page speaks. */
export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  return (
    <SegmentedControl
      label={useWords().language.choose}
      value={language}
      options={WORD_LANGUAGES.map((value) => ({
        value,
        label: LANGUAGE_NAMES[value],
        lang: LANGUAGE_TAGS[value],
      }))}
      onChange={onChange}
    />
  );
}
