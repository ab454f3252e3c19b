import { useMemo } from "react";
import type { ProgrammeId } from "#domain/ids.ts";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { FactList } from "./FactList.tsx";
import { Marked } from "./Marked.tsx";
import { NoteBox } from "./NoteBox.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { programmeModel } from "./programmeModel.ts";
import { RowLinks } from "./RowLinks.tsx";
import type { OfEveryRow } from "./rowPanelProps.ts";
import { StatedFigures } from "./StatedFigures.tsx";
import { DATASET_LANGUAGE } from "#words/languages.ts";

interface ProgrammePanelProps extends OfEveryRow {
  readonly id: ProgrammeId;
}

/** One programme: what it is, its figures, its events, and the documents that say so. */
export function ProgrammePanel({
  id,
  dataset,
  keeps,
  search,
  colourOf,
  onOpen,
  onClose,
}: ProgrammePanelProps) {
  const words = useWords();
  const { sections } = words.evidence;
  const model = useMemo(
    () => programmeModel(dataset, id, keeps, words),
    [dataset, id, keeps, words],
  );
  if (!model) return null;
  const { summary, facts, notes, groups, hidden, events, sources } = model;
  return (
    <PanelFrame
      model={model}
      colour={colourOf(model.place)}
      search={search}
      onClose={onClose}
    >
      {summary !== undefined && (
        <p lang={DATASET_LANGUAGE} className="text-sm">
          <Marked text={summary} search={search} />
        </p>
      )}
      <FactList facts={facts} search={search} />
      {notes.length > 0 && (
        <Panel title={sections.notes}>
          <NoteBox notes={notes} />
        </Panel>
      )}
      {(groups.length > 0 || hidden) && (
        <Panel title={sections.figures}>
          <StatedFigures
            groups={groups}
            hidden={hidden}
            search={search}
            onOpen={onOpen}
          />
        </Panel>
      )}
      {events.length > 0 && (
        <Panel title={sections.events}>
          <RowLinks links={events} search={search} onOpen={onOpen} />
        </Panel>
      )}
      {sources.length > 0 && (
        <Panel title={sections.sources}>
          <RowLinks links={sources} search={search} onOpen={onOpen} />
        </Panel>
      )}
    </PanelFrame>
  );
}
