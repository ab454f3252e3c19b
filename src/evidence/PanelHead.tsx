import type { ReactNode, RefObject } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { Marked, type Search } from "./Marked.tsx";
import { otherLanguage } from "#words/nameText.ts";

interface PanelHeadProps {
  /** What kind of thing it is, and where. */
  readonly kicker: string;
  /** The place's colour, in CSS; undefined for what belongs to no place. */
  readonly colour: string | undefined;
  readonly heading: {
    readonly text: string;
    readonly other: string | undefined;
  };
  /** The language of the heading, where it is not that of the app. */
  readonly language?: string | undefined;
  readonly search: Search;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** Opens what the heading names, where that is another panel. */
  readonly onHeading?: (() => void) | undefined;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The head that all panels share: what it is about, and the way to close it. */
export function PanelHead({
  kicker,
  colour,
  heading,
  language,
  search,
  headingRef,
  onHeading,
  onClose,
  children,
}: PanelHeadProps) {
  const catalogue = useWords();
  const words = catalogue.evidence;
  const name = (
    <>
      <Marked text={heading.text} search={search} />
      {heading.other !== undefined && (
        <span lang={otherLanguage(catalogue)} className="font-normal text-soft">
          {" "}
          <Marked text={heading.other} search={search} />
        </span>
      )}
    </>
  );
  return (
    <header className="flex flex-col gap-1">
      <div className="flex items-center justify-between gap-2">
        <p className="flex min-w-0 items-baseline gap-2 text-xs text-soft">
          {colour !== undefined && (
            <span
              aria-hidden="true"
              className="size-2.5 shrink-0 rounded-full"
              style={{ backgroundColor: colour }}
            />
          )}
          <span className="min-w-0">{kicker}</span>
        </p>
        {/* On narrow screens the sheet around the panel has its own. */}
        <Button variant="quiet" className="max-wide:hidden" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <h2
        ref={headingRef}
        tabIndex={-1}
        lang={language}
        className="font-serif text-xl font-semibold outline-none"
      >
        {onHeading ? (
          <button
            type="button"
            onClick={onHeading}
            className="rounded-sm text-left underline decoration-rule decoration-2 underline-offset-4 hover:decoration-accent"
          >
            {name}
          </button>
        ) : (
          name
        )}
      </h2>
      {children}
    </header>
  );
}
