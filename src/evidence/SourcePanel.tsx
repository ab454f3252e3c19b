import { useMemo } from "react";
import type { SourceId } from "#domain/ids.ts";
import { Button } from "#ui/Button.tsx";
import { buttonLook } from "#ui/buttonLook.ts";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { FactList } from "./FactList.tsx";
import { NoteBox } from "./NoteBox.tsx";
import { OutsideLink } from "./OutsideLink.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { RowLinks } from "./RowLinks.tsx";
import type { OfEveryRow } from "./rowPanelProps.ts";
import { type SourcePanelModel, sourcePanelModel } from "./sourcePanelModel.ts";
import { StatedFigures } from "./StatedFigures.tsx";

/** A yearbook has a line for every place: those of more are folded away. */
const UNFOLDED = 6;

interface SourcePanelProps extends OfEveryRow {
  readonly id: SourceId;
}

/** One document: what it is, and all that is taken from it. */
export function SourcePanel({
  id,
  dataset,
  keeps,
  search,
  source,
  onSource,
  onOpen,
  onClose,
}: SourcePanelProps) {
  const words = useWords();
  const { sections } = words.evidence;
  const model = useMemo(
    () => sourcePanelModel(dataset, id, keeps, words),
    [dataset, id, keeps, words],
  );
  if (!model) return null;
  const { facts, notes, groups, hidden, values, events } = model;
  return (
    <PanelFrame
      model={model}
      colour={undefined}
      search={search}
      onClose={onClose}
    >
      <FactList facts={facts} search={search} />
      <Actions model={model} source={source} onSource={onSource} />
      {notes.length > 0 && (
        <Panel title={sections.notes}>
          <NoteBox notes={notes} />
        </Panel>
      )}
      {model.hasFigures && (
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
      {values && (
        <Panel title={sections.values}>
          <details open={values.lines.length <= UNFOLDED}>
            <summary className="mb-1 text-sm text-soft">{values.count}</summary>
            <FactList facts={values.lines} search={search} />
          </details>
        </Panel>
      )}
    </PanelFrame>
  );
}

interface ActionsProps extends Pick<OfEveryRow, "source" | "onSource"> {
  readonly model: SourcePanelModel;
}

/** Where the document can be read, and the filter that keeps its figures alone. */
function Actions({ model, source, onSource }: ActionsProps) {
  const words = useWords().evidence;
  const { address, heading, hasFigures } = model;
  const isAlone = source === model.source;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {address?.href !== undefined && (
        <OutsideLink
          href={address.href}
          about={heading.text}
          className={buttonLook("plain")}
        >
          {words.openSource}
        </OutsideLink>
      )}
      {address && address.href === undefined && (
        <p className="w-full text-xs break-all text-soft">{address.text}</p>
      )}
      {isAlone && (
        <Button onClick={() => onSource("all")}>{words.allSources}</Button>
      )}
      {!isAlone && hasFigures && (
        <Button onClick={() => onSource(model.source)}>
          {words.onlySource}
        </Button>
      )}
    </div>
  );
}
