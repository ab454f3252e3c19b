import type { ReactNode } from "react";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenId } from "#view-state/openId.ts";
import type { Search } from "./Marked.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { useEscape } from "./useEscape.ts";
import { useFocusOnOpen } from "./useFocusOnOpen.ts";

interface PanelFrameProps {
  readonly model: {
    readonly id: OpenId;
    readonly kicker: string;
    readonly heading: {
      readonly text: string;
      readonly other: string | undefined;
    };
    readonly language: string | undefined;
  };
  /** The place's colour, in CSS; undefined for what belongs to no place. */
  readonly colour: string | undefined;
  readonly search: Search;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel of a row: it takes the focus when it opens, and Escape closes it. */
export function PanelFrame({
  model,
  colour,
  search,
  onClose,
  children,
}: PanelFrameProps) {
  const words = useWords().evidence;
  const headingRef = useFocusOnOpen(model.id);
  const panelRef = useEscape(onClose);
  return (
    <aside
      ref={panelRef}
      aria-label={words.name}
      className="flex flex-col gap-5 break-words"
    >
      <PanelHead
        kicker={model.kicker}
        colour={colour}
        heading={model.heading}
        language={model.language}
        search={search}
        headingRef={headingRef}
        onClose={onClose}
      />
      {children}
    </aside>
  );
}
