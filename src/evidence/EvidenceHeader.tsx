import type { RefObject } from "react";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenRow } from "#view-state/openId.ts";
import type { EvidenceModel } from "./evidenceTexts.ts";
import { Marked, type Search } from "./Marked.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { DATASET_LANGUAGE } from "#words/languages.ts";

interface EvidenceHeaderProps {
  readonly model: EvidenceModel;
  readonly search: Search;
  /** The place's colour, in CSS. */
  readonly colour: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onOpen: (open: OpenRow) => void;
  readonly onClose: () => void;
}

/** What is explained: the place, the yardstick, the programme. */
export function EvidenceHeader({
  model,
  search,
  colour,
  headingRef,
  onOpen,
  onClose,
}: EvidenceHeaderProps) {
  const { joins } = useWords();
  const { place, yardstick, heading, belongs, summary, status } = model;
  const { open } = heading;
  return (
    <PanelHead
      kicker={[place, yardstick].join(joins.dot)}
      colour={colour}
      heading={heading}
      language={heading.language}
      search={search}
      headingRef={headingRef}
      onHeading={open && (() => onOpen(open))}
      onClose={onClose}
    >
      {belongs !== undefined && (
        <p className="text-xs text-soft">
          <Marked text={belongs} search={search} />
        </p>
      )}
      {summary !== undefined && (
        <p lang={DATASET_LANGUAGE} className="text-xs text-soft">
          <Marked text={summary} search={search} />
        </p>
      )}
      {status !== "" && <p className="text-xs text-soft">{status}</p>}
    </PanelHead>
  );
}
