import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import { LONGEST_TEXTS } from "#view-state/fields.ts";

/** The reader's own title and note; empty where there are none. */
export interface OwnTexts {
  readonly title: string;
  readonly note: string;
}

interface OwnTextFieldsProps {
  readonly own: OwnTexts;
  /** The title that the view makes, shown while there is none of the reader's. */
  readonly madeTitle: string;
  readonly onOwn: (own: OwnTexts) => void;
}

const FIELD =
  "block w-full rounded-md border border-rule bg-card px-2.5 py-1.5 text-sm text-ink placeholder:text-faint";

/** Where the reader writes a title and a note. Both are kept in the link. */
export function OwnTextFields({ own, madeTitle, onOwn }: OwnTextFieldsProps) {
  const words = lateWords(useWords()).exporting.settings;
  return (
    <>
      <label className="block w-full text-xs text-soft">
        {words.title}
        <input
          type="text"
          maxLength={LONGEST_TEXTS.title}
          value={own.title}
          placeholder={madeTitle}
          className={`${FIELD} mt-1`}
          onChange={(event) => onOwn({ ...own, title: event.target.value })}
        />
      </label>
      <label className="block w-full text-xs text-soft">
        {words.note}
        <textarea
          rows={2}
          maxLength={LONGEST_TEXTS.note}
          value={own.note}
          placeholder={words.notePlaceholder}
          className={`${FIELD} mt-1`}
          onChange={(event) => onOwn({ ...own, note: event.target.value })}
        />
      </label>
    </>
  );
}
