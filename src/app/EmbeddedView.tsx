import type { ReactNode } from "react";
import type { DatasetInfo } from "#domain/dataset.ts";
import { useWords } from "#ui/wordsContext.ts";
import { encode, type Foreign } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { licenceText } from "#words/licenceText.ts";
import { Wordmark } from "./Wordmark.tsx";

interface EmbeddedViewProps {
  readonly view: ViewState;
  readonly info: DatasetInfo;
  readonly foreign: Foreign;
  /** The chart with its sentence. */
  readonly children: ReactNode;
}

/** A view within another page: the chart, its sentence, where it comes from, and the way to the app. */
export function EmbeddedView({
  view,
  info,
  foreign,
  children,
}: EmbeddedViewProps) {
  const { app: words, joins } = useWords();
  return (
    <div className="bg-paper p-3">
      {/* Named, since the page around it has a main part of its own. */}
      <main id="figures" aria-label={words.name}>
        {children}
      </main>
      <footer className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-hair pt-2 text-xs text-soft">
        <span>
          {joins.clauses([
            words.footer.dataset(info.version),
            info.licence
              ? words.footer.licence(licenceText(info.licence.name))
              : "",
          ])}
        </span>
        <a
          href={`?${encode({ ...view, embed: false }, foreign)}`}
          target="_blank"
          rel="noreferrer"
          className="flex items-center gap-2 text-accent underline underline-offset-2"
        >
          {words.framed.open}
          <Wordmark />
        </a>
      </footer>
    </div>
  );
}
