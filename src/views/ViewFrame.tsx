import type { ReactNode } from "react";
import { useWords } from "#ui/wordsContext.ts";

interface ViewFrameProps {
  readonly title: string;
  /** Between the title and the sentence. */
  readonly byline?: ReactNode;
  readonly sentence: string;
  readonly count: string;
  readonly controls: ReactNode;
  readonly children: ReactNode;
}

/** The head that all views share: title, what is shown in words, and the controls. */
export function ViewFrame({
  title,
  byline,
  sentence,
  count,
  controls,
  children,
}: ViewFrameProps) {
  const { joins } = useWords();
  return (
    <>
      <header>
        <h1 className="font-serif text-2xl font-semibold tracking-tight wrap-anywhere break-keep">
          {title}
        </h1>
        {byline}
        <output className="mt-1 block text-soft">
          {joins.sentences([sentence, count])}
        </output>
      </header>
      <div data-print="no" className="mt-4">
        {controls}
      </div>
      <div className="mt-3">{children}</div>
    </>
  );
}
