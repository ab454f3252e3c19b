import type { RefObject } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { EvidenceModel } from "./evidenceTexts.ts";
import { Marked, type Search } from "./Marked.tsx";

interface EvidenceHeaderProps {
  readonly model: EvidenceModel;
  readonly search: Search;
  /** The place's colour, in CSS. */
  readonly colour: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

/** What is explained: the place, the yardstick, the programme. */
export function EvidenceHeader({
  model,
  search,
  colour,
  headingRef,
  onClose,
}: EvidenceHeaderProps) {
  const words = useWords().evidence;
  const { place, yardstick, heading, belongs, summary, status } = model;
  return (
    <header className="flex flex-col gap-1">
      <div className="flex items-center justify-between gap-2">
        <p className="flex min-w-0 items-baseline gap-2 text-xs text-soft">
          <span
            aria-hidden="true"
            className="size-2.5 shrink-0 rounded-full"
            style={{ backgroundColor: colour }}
          />
          <span className="min-w-0">
            {place}
            {words.dot}
            {yardstick}
          </span>
        </p>
        {/* On narrow screens the sheet around the panel has its own. */}
        <Button variant="quiet" className="max-wide:hidden" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <h2
        ref={headingRef}
        tabIndex={-1}
        className="font-serif text-xl font-semibold outline-none"
      >
        <Marked text={heading.text} search={search} />
        {heading.other !== undefined && (
          <span className="font-normal text-soft">
            {" "}
            <Marked text={heading.other} search={search} />
          </span>
        )}
      </h2>
      {belongs !== undefined && (
        <p className="text-xs text-soft">
          <Marked text={belongs} search={search} />
        </p>
      )}
      {summary !== undefined && (
        <p className="text-xs text-soft">
          <Marked text={summary} search={search} />
        </p>
      )}
      {status !== "" && <p className="text-xs text-soft">{status}</p>}
    </header>
  );
}
