import { dateText } from "#words/dateText.ts";
import { lateWords } from "#words/lateWords.ts";
import { useState } from "react";
import { Sparkline } from "#charts/Sparkline.tsx";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import { DataTableView } from "#views/DataTableView.tsx";
import type { ContextItem, ContextModel } from "./contextModel.ts";
import { PlaceSection } from "./PlaceSection.tsx";

interface ContextSectionProps {
  readonly context: ContextModel;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
}

/** The place in numbers, each with its latest value and its years as a small line, or all years as a table. */
export function ContextSection({ context, onOpen }: ContextSectionProps) {
  const words = lateWords(useWords()).place.context;
  const [isTable, setIsTable] = useState(false);
  const { items, note, table } = context;
  if (items.length === 0) return null;
  return (
    <PlaceSection
      title={words.heading}
      actions={
        <Button
          variant="quiet"
          data-print="no"
          aria-pressed={isTable}
          onClick={() => setIsTable(!isTable)}
        >
          {isTable ? words.asLines : words.asTable}
        </Button>
      }
    >
      {isTable ? (
        <DataTableView
          caption={words.heading}
          table={table()}
          onOpen={onOpen}
        />
      ) : (
        <div className="@container">
          <ul className="@2xl:grid @2xl:grid-cols-2 @2xl:gap-x-8 @4xl:grid-cols-3">
            {items.map((item) => (
              <li
                key={item.id}
                className="flex break-inside-avoid items-center gap-3 border-b border-hair py-2"
              >
                <ContextLine item={item} context={context} onOpen={onOpen} />
              </li>
            ))}
          </ul>
          {note !== "" && <p className="mt-2 text-xs text-soft">{note}</p>}
        </div>
      )}
    </PlaceSection>
  );
}

interface ContextLineProps extends ContextSectionProps {
  readonly item: ContextItem;
}

function ContextLine({ item, context, onOpen }: ContextLineProps) {
  const words = useWords();
  const { from, to, note } = context;
  const { name, hint, value, year, marks, sources, line } = item;
  return (
    <>
      <div className="min-w-0 grow">
        <p title={hint} className="text-sm leading-snug">
          {name}
        </p>
        <p className="flex gap-x-1 text-xs text-soft">
          <span className="shrink-0">
            {[dateText(String(year), words), ...marks].join(words.joins.dot)}
          </span>
          {sources.map((source) => (
            <button
              key={source.open.id}
              type="button"
              title={source.name}
              aria-label={lateWords(words).place.context.source(source.name)}
              className="min-w-0 truncate rounded-sm text-left underline decoration-rule underline-offset-2 hover:text-ink hover:decoration-current"
              onClick={() => onOpen(source.open)}
            >
              {source.name}
            </button>
          ))}
        </p>
      </div>
      <strong className="shrink-0 font-semibold whitespace-nowrap tabular-nums">
        {value}
      </strong>
      {line ? (
        <Sparkline {...line} from={from} to={to} />
      ) : (
        note !== "" && <span className="w-24 shrink-0" />
      )}
    </>
  );
}
