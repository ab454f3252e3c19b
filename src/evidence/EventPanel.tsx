import { useMemo } from "react";
import type { EventId } from "#domain/ids.ts";
import { Button } from "#ui/Button.tsx";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { eventModel } from "./eventModel.ts";
import { FactList } from "./FactList.tsx";
import { Marked } from "./Marked.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { Quotation } from "./Quotation.tsx";
import { RowLinks } from "./RowLinks.tsx";
import type { OfEveryRow } from "./rowPanelProps.ts";
import { DATASET_LANGUAGE } from "#words/languages.ts";

interface EventPanelProps extends OfEveryRow {
  readonly id: EventId;
}

/** One event: what happened when and where, and the document that says so. */
export function EventPanel({
  id,
  dataset,
  search,
  colourOf,
  onOpen,
  onClose,
}: EventPanelProps) {
  const words = useWords();
  const { sections, facts } = words.evidence;
  const model = useMemo(
    () => eventModel(dataset, id, words),
    [dataset, id, words],
  );
  if (!model) return null;
  const { source, note, programme, contested } = model;
  return (
    <PanelFrame
      model={model}
      colour={colourOf(model.place)}
      search={search}
      onClose={onClose}
    >
      <FactList facts={model.facts} search={search} />
      {source && (
        <Panel title={sections.source}>
          <Quotation source={source} search={search} onOpen={onOpen} />
          {note !== undefined && (
            <p lang={DATASET_LANGUAGE} className="text-xs text-soft">
              <Marked text={note} search={search} />
            </p>
          )}
        </Panel>
      )}
      {contested.length > 0 && (
        <Panel title={sections.contested}>
          <ul className="flex flex-col gap-3">
            {contested.map((rival) => (
              <li key={rival.id} className="flex flex-col gap-1">
                <Button
                  variant="quiet"
                  className="justify-start px-0! text-left whitespace-normal!"
                  onClick={() => onOpen(rival.open)}
                >
                  {rival.text}
                </Button>
                {rival.source && (
                  <Quotation
                    source={rival.source}
                    search={search}
                    onOpen={onOpen}
                  />
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {programme && (
        <Panel title={facts.programme}>
          <RowLinks links={[programme]} search={search} onOpen={onOpen} />
        </Panel>
      )}
    </PanelFrame>
  );
}
