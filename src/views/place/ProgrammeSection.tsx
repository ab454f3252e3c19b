import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenRow } from "#view-state/openId.ts";
import { PlaceSection } from "./PlaceSection.tsx";
import type { ProgrammeLine } from "./programmeList.ts";

interface ProgrammeSectionProps {
  readonly programmes: readonly ProgrammeLine[];
  readonly onOpen: (open: OpenRow) => void;
}

/** The programmes of the figures on the page. */
export function ProgrammeSection({
  programmes,
  onOpen,
}: ProgrammeSectionProps) {
  const words = lateWords(useWords()).place;
  if (programmes.length === 0) return null;
  return (
    <PlaceSection title={words.programmes}>
      <div className="@container">
        <ul className="gap-x-10 @xl:columns-2">
          {programmes.map(({ id, name, language, detail, open }) => (
            <li
              key={id}
              className="break-inside-avoid border-b border-hair py-1.5"
            >
              <button
                type="button"
                lang={language}
                className="rounded-sm text-left text-sm text-accent underline-offset-2 hover:underline"
                onClick={() => onOpen(open)}
              >
                {name}
              </button>
              <span className="block text-xs text-soft">{detail}</span>
            </li>
          ))}
        </ul>
      </div>
    </PlaceSection>
  );
}
