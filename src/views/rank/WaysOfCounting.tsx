import { lateWords } from "#words/lateWords.ts";
import { AppLink } from "#ui/AppLink.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { SureModel } from "./sure.ts";

interface WaysOfCountingProps {
  readonly sure: SureModel;
  readonly hrefOf: (view: ViewState) => string;
  readonly onChange: (next: ViewState) => void;
}

/** How sure the order is, in a sentence; on demand every way of counting, as a link to the ranking counted so. */
export function WaysOfCounting({
  sure,
  hrefOf,
  onChange,
}: WaysOfCountingProps) {
  const catalogue = useWords();
  const words = lateWords(catalogue).sure;
  const { sentences, listTitle, ways, explained } = sure;
  return (
    <section aria-label={words.title} className="mt-4 text-sm">
      <p>{catalogue.joins.sentences(sentences)}</p>
      {listTitle !== undefined && (
        <details className="mt-2">
          <summary className="text-accent">{listTitle}</summary>
          {ways.length > 0 && (
            <ol className="mt-2 border-t border-hair">
              {ways.map(({ id, text, leaders, isCurrent, view }) => (
                <li
                  key={id}
                  className="flex flex-wrap justify-between gap-x-6 border-b border-hair py-1.5"
                >
                  <AppLink
                    href={hrefOf(view)}
                    aria-current={isCurrent || undefined}
                    onFollow={() => {
                      onChange(view);
                    }}
                    className="text-accent underline-offset-2 hover:underline aria-[current]:font-medium"
                  >
                    {text}
                  </AppLink>
                  <span className="text-soft">
                    {isCurrent ? words.shown(leaders) : leaders}
                  </span>
                </li>
              ))}
            </ol>
          )}
          <ul className="mt-2 max-w-prose space-y-1 text-xs text-soft">
            {explained.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
