import { useMemo } from "react";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { Cell } from "#arithmetic/grid.ts";
import type { Settings } from "#domain/settings.ts";
import type { PinyinReader } from "#facets/search.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import { EvidenceActions } from "./EvidenceActions.tsx";
import { EvidenceHeader } from "./EvidenceHeader.tsx";
import type { Asked } from "./explained.ts";
import { FactList } from "./FactList.tsx";
import { evidenceModel } from "./model.ts";
import { NoteBox } from "./NoteBox.tsx";
import { OthersBehind } from "./OthersBehind.tsx";
import { Quotation } from "./Quotation.tsx";
import { QuotedFigures } from "./QuotedFigures.tsx";
import { useEscape } from "./useEscape.ts";
import { type RankingLink, SureOfOrder } from "./SureOfOrder.tsx";
import { useFocusOnOpen } from "./useFocusOnOpen.ts";
import { Marked } from "./Marked.tsx";
import { Workings } from "./Workings.tsx";
import { DATASET_LANGUAGE } from "#words/languages.ts";

export interface EvidencePanelProps extends Omit<Asked, "pick"> {
  /** The cells of all places on screen on the yardstick of the one that is explained. */
  readonly row: readonly Cell[];
  /** Those that made the cells. */
  readonly settings: Settings;
  /** Undefined where the ranking is on view already. */
  readonly ranking?: RankingLink | undefined;
  /** The text searched for, to mark where it stands. */
  readonly query: string;
  readonly reader?: PinyinReader | undefined;
  /** The place's colour, in CSS. */
  readonly colour: string;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
  readonly onClose: () => void;
}

/** Explains one figure: its programme, its source, the steps that led to it. */
export function EvidencePanel({
  cell,
  row,
  incentive,
  dataset,
  settings,
  ranking,
  query,
  reader,
  colour,
  onOpen,
  onClose,
}: EvidencePanelProps) {
  const words = useWords();
  const { pick } = settings;
  const { name, sections } = words.evidence;
  const model = useMemo(
    () => evidenceModel({ cell, incentive, dataset, pick }, words),
    [cell, incentive, dataset, pick, words],
  );
  const search = useMemo(() => ({ query, reader }), [query, reader]);
  const headingRef = useFocusOnOpen(model.id);
  const panelRef = useEscape(onClose);
  const { source, steps, outcome, notes, contested, addends, facts } = model;

  return (
    <aside
      ref={panelRef}
      aria-label={name}
      className="flex flex-col gap-5 break-words"
    >
      <EvidenceHeader
        model={model}
        search={search}
        colour={colour}
        headingRef={headingRef}
        onOpen={onOpen}
        onClose={onClose}
      />
      {source && (
        <Panel title={sections.source}>
          <Quotation source={source} search={search} onOpen={onOpen} />
          {model.note !== undefined && (
            <p lang={DATASET_LANGUAGE} className="text-xs text-soft">
              <Marked text={model.note} search={search} />
            </p>
          )}
        </Panel>
      )}
      {addends.length > 0 && (
        <Panel title={sections.addends}>
          <QuotedFigures figures={addends} search={search} onOpen={onOpen} />
        </Panel>
      )}
      <Panel
        title={
          outcome.kind === "value" ? sections.steps : sections.stepsMissing
        }
      >
        <Workings steps={steps} outcome={outcome} />
      </Panel>
      {notes.length > 0 && (
        <Panel title={sections.notes}>
          <NoteBox notes={notes} />
        </Panel>
      )}
      {contested.length > 0 && (
        <Panel title={sections.contested}>
          <QuotedFigures figures={contested} search={search} onOpen={onOpen} />
        </Panel>
      )}
      <OthersBehind model={model} search={search} onOpen={onOpen} />
      <SureOfOrder
        cell={cell}
        row={row}
        settings={settings}
        dataset={dataset}
        ranking={ranking}
      />
      {facts.length > 0 && (
        <Panel title={sections.facts}>
          <FactList facts={facts} search={search} />
        </Panel>
      )}
      <EvidenceActions model={model} />
    </aside>
  );
}
