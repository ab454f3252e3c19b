import { lateWords } from "#words/lateWords.ts";
import { useId, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { resetColumns } from "#view-state/tableTransitions.ts";
import { CopyTable } from "#views/CopyTable.tsx";
import { KeyList } from "#views/KeyList.tsx";
import { Notes } from "#views/Notes.tsx";
import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { ColumnChooser } from "./ColumnChooser.tsx";
import { columnActions } from "./columnActions.ts";
import { FigureGrid } from "./FigureGrid.tsx";
import type { TableModel } from "./model.ts";

/** All figures, as data. */
export function TableView({
  model,
  resolved,
  onChange,
  onOpen,
  controls,
  emptyResult,
  scopeSwitch,
}: ViewProps<TableModel>) {
  const words = lateWords(useWords()).table;
  const [isHelp, setIsHelp] = useState(false);
  const [announcement, setAnnouncement] = useState("");
  const helpId = useId();
  const { view } = resolved;
  const actions = columnActions(view, onChange);
  return (
    <ViewFrame
      title={model.title}
      sentence={model.sentence}
      count={model.count}
      controls={controls}
    >
      <p aria-live="polite" className="sr-only">
        {announcement}
      </p>
      <section
        aria-label={words.frame}
        className="rounded-lg border border-hair bg-card"
      >
        <div
          data-print="no"
          className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-hair px-3 py-2.5"
        >
          {scopeSwitch}
          <ColumnChooser
            shown={model.columns.map(({ id }) => id)}
            onToggle={(column) => actions.toggle(column)}
            onReset={() => onChange(resetColumns(view))}
          />
          <span className="ml-auto flex flex-wrap items-center gap-1">
            {!model.isEmpty && <CopyTable table={model.table} />}
            <Button
              variant="quiet"
              className="max-sm:hidden"
              aria-expanded={isHelp}
              aria-controls={helpId}
              onClick={() => setIsHelp(!isHelp)}
            >
              {words.keysLabel}
            </Button>
          </span>
        </div>
        <div
          id={helpId}
          hidden={!isHelp}
          className="border-b border-hair px-3 py-2.5 text-xs text-soft"
        >
          <p className="max-w-prose">{model.description}</p>
          <KeyList keys={words.keys} />
        </div>
        {model.isEmpty ? (
          <div className="px-4">{emptyResult}</div>
        ) : (
          <FigureGrid
            model={model}
            describedBy={helpId}
            openFigure={resolved.open}
            actions={actions}
            onOpen={onOpen}
            onMoved={(header, at) =>
              setAnnouncement(words.moved(header, at, model.columns.length))
            }
            onCopied={() => setAnnouncement(words.cellCopied)}
          />
        )}
      </section>
      <Notes notes={model.notes} />
    </ViewFrame>
  );
}
