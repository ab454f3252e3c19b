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
  const words = useWords().place.context;
  const [isTable, setIsTable] = useState(false);
  const { items, from, to, note, table } = context;
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
        <>
          <ul className="@2xl:grid @2xl:grid-cols-2 @2xl:gap-x-10 @5xl:block">
            {items.map((item) => (
              <li
                key={item.id}
                className="flex break-inside-avoid items-center gap-3 border-b border-hair py-2"
              >
                <ContextLine item={item} from={from} to={to} onOpen={onOpen} />
              </li>
            ))}
          </ul>
          {note !== "" && <p className="mt-2 text-xs text-soft">{note}</p>}
        </>
      )}
    </PlaceSection>
  );
}

interface ContextLineProps extends Pick<ContextSectionProps, "onOpen"> {
  readonly item: ContextItem;
  readonly from: number;
  readonly to: number;
}

function ContextLine({ item, from, to, onOpen }: ContextLineProps) {
  const words = useWords();
  const { name, hint, value, year, marks, sources, line } = item;
  return (
    <>
      <p className="min-w-0 grow">
        <span title={hint} className="block text-sm leading-snug">
          {name}
        </span>
        <span className="block text-xs text-soft">
          {[String(year), ...marks].join(words.evidence.dot)}
          {sources.map((source) => (
            <span key={source.open.id}>
              {words.evidence.dot}
              <button
                type="button"
                aria-label={words.place.context.source(source.name)}
                className="rounded-sm text-left underline-offset-2 hover:text-ink hover:underline"
                onClick={() => onOpen(source.open)}
              >
                {source.name}
              </button>
            </span>
          ))}
        </span>
      </p>
      <strong className="shrink-0 font-semibold whitespace-nowrap tabular-nums">
        {value}
      </strong>
      {line ? (
        <Sparkline {...line} from={from} to={to} />
      ) : (
        <span className="w-24 shrink-0" />
      )}
    </>
  );
}
