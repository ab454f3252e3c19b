import { lateWords } from "#words/lateWords.ts";
import { useState } from "react";
import { Marked, type Search } from "#evidence/Marked.tsx";
import { MoreButton } from "#ui/MoreButton.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import type { Disagreement, Side } from "./disagreements.ts";
import { Byline } from "#evidence/Byline.tsx";

interface DisagreementsProps {
  readonly disagreements: readonly Disagreement[];
  readonly search: Search;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
}

/** The list of documents should not start below the screen. */
const SHOWN_FIRST = 2;

/** Where documents contradict each other: what each prints, side by side. */
export function Disagreements({
  disagreements,
  search,
  onOpen,
}: DisagreementsProps) {
  const { disagree, list } = lateWords(useWords()).sources;
  const [isWhole, setIsWhole] = useState(false);
  if (disagreements.length === 0) return null;
  const shown = isWhole ? disagreements : disagreements.slice(0, SHOWN_FIRST);
  const more = disagreements.length - shown.length;
  return (
    <section
      aria-label={disagree.title}
      className="mt-4 rounded-lg border border-hair bg-card p-4"
    >
      <h2 className="font-serif text-lg font-semibold">{disagree.title}</h2>
      <p className="text-sm text-soft">
        {disagree.described(disagreements.length)}
      </p>
      <ul>
        {shown.map(({ id, title, sides }) => (
          <li
            key={id}
            className="border-b border-hair py-3 last:border-0 last:pb-0"
          >
            <h3 className="text-sm font-medium">
              <Marked text={title} search={search} />
            </h3>
            <ul className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(100%,16rem),1fr))] gap-x-5 gap-y-2">
              {sides.map((side) => (
                <li
                  key={side.id}
                  className="min-w-0 border-l-3 border-rule pl-3"
                >
                  <OneSide side={side} search={search} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <MoreButton
          variant="quiet"
          className="mt-2 px-0!"
          onMore={() => setIsWhole(true)}
        >
          {list.more(more)}
        </MoreButton>
      )}
    </section>
  );
}

interface OneSideProps {
  readonly side: Side;
  readonly search: Search;
  readonly onOpen: DisagreementsProps["onOpen"];
}

const LINK = "rounded-sm text-left underline-offset-2 hover:underline";

function OneSide({ side, search, onOpen }: OneSideProps) {
  const words = useWords();
  const { open, text, asPrinted, language, title, source } = side;
  return (
    <>
      {open ? (
        <button
          type="button"
          className={`${LINK} text-accent tabular-nums`}
          onClick={() => onOpen(open)}
        >
          <Marked text={text} search={search} />
        </button>
      ) : (
        <p className="tabular-nums">
          <Marked text={text} search={search} />
          <span className="text-xs text-faint">
            {words.joins.dot}
            {lateWords(words).sources.disagree.hidden}
          </span>
        </p>
      )}
      <p lang={language} className="text-sm">
        <Marked text={words.evidence.quoted(asPrinted)} search={search} />
      </p>
      <p className="text-xs text-soft">
        <button
          type="button"
          lang={language}
          className={`${LINK} text-ink`}
          onClick={() => onOpen(source)}
        >
          <Marked text={title} search={search} />
        </button>
        <Byline source={side} />
      </p>
    </>
  );
}
