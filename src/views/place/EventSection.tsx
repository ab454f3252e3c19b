import { lateWords } from "#words/lateWords.ts";
import { useState } from "react";
import { MoreButton } from "#ui/MoreButton.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenRow } from "#view-state/openId.ts";
import type { EventLine } from "./eventList.ts";
import { PlaceSection } from "./PlaceSection.tsx";
import { DATASET_LANGUAGE } from "#words/languages.ts";

interface EventSectionProps {
  readonly events: readonly EventLine[];
  readonly onOpen: (open: OpenRow) => void;
}

const FEW = 12;

/** What happened; the older ones out of sight until asked for, but for paper. */
export function EventSection({ events, onOpen }: EventSectionProps) {
  const words = lateWords(useWords()).place.events;
  const [isWhole, setIsWhole] = useState(false);
  if (events.length === 0) return null;
  const isLong = events.length > FEW + 1;
  return (
    <PlaceSection title={words.heading}>
      <ol>
        {events.map(
          ({ id, date, title, detail, printed, language, open }, at) => (
            <li
              key={id}
              className={`break-inside-avoid border-b border-hair py-2 text-sm ${
                isLong && !isWhole && at >= FEW ? "hidden print:block" : ""
              }`}
            >
              <span className="block text-xs text-soft">
                <span className="font-medium text-ink tabular-nums">
                  {date}
                </span>
                {" · "}
                {detail}
              </span>
              <button
                type="button"
                lang={DATASET_LANGUAGE}
                className="rounded-sm text-left text-accent underline-offset-2 hover:underline"
                onClick={() => onOpen(open)}
              >
                {title}
              </button>
              <span lang={language} className="block text-xs text-soft">
                {printed}
              </span>
            </li>
          ),
        )}
      </ol>
      {isLong && !isWhole && (
        <MoreButton
          variant="quiet"
          data-print="no"
          className="mt-1"
          onMore={() => setIsWhole(true)}
        >
          {words.all(events.length)}
        </MoreButton>
      )}
    </PlaceSection>
  );
}
