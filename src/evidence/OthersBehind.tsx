import { Button } from "#ui/Button.tsx";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import type { EvidenceModel } from "./evidenceTexts.ts";
import type { Search } from "./Marked.tsx";
import { OtherFigures } from "./OtherFigures.tsx";

interface OthersBehindProps {
  readonly model: EvidenceModel;
  readonly search: Search;
  readonly onOpen: (open: OpenFigure) => void;
}

/** How the cell came to show this figure: the choice, the others, and how many the filters hide. */
export function OthersBehind({ model, search, onOpen }: OthersBehindProps) {
  const { sections, backToSum } = useWords().evidence;
  const { others, sum, choice, hidden } = model;
  const isAlone =
    others.length === 0 && choice === undefined && hidden === undefined;
  if (isAlone) return null;
  return (
    <Panel title={sections.others}>
      {choice !== undefined && <p className="text-xs text-soft">{choice}</p>}
      {sum && (
        <div>
          <Button
            variant="quiet"
            className="px-0"
            onClick={() => onOpen(sum.open)}
          >
            {backToSum(sum.text)}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <OtherFigures figures={others} search={search} onOpen={onOpen} />
      )}
      {hidden !== undefined && <p className="text-xs text-soft">{hidden}</p>}
    </Panel>
  );
}
