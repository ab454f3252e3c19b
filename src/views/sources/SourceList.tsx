import { lateWords } from "#words/lateWords.ts";
import { useState } from "react";
import { MoreButton } from "#ui/MoreButton.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { PHONE } from "#ui/screenWidths.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { useWords } from "#ui/wordsContext.ts";
import { SOURCE_ORDERS, type SourceOrder } from "#view-state/sourceOrder.ts";
import { SourceCards } from "./SourceCards.tsx";
import type { SourceListProps } from "./sourceListProps.ts";
import { SourceTable } from "./SourceTable.tsx";

interface OrderedListProps extends SourceListProps {
  readonly onOrder: (order: SourceOrder) => void;
}

const FIRST = 50;
const MORE = 100;

/** All documents, sorted as asked for: the first of them, then more on demand. */
export function SourceList({ onOrder, ...props }: OrderedListProps) {
  const { list } = lateWords(useWords()).sources;
  const isPhone = useMediaQuery(PHONE);
  const [most, setMost] = useState(FIRST);
  const { rows, order } = props;
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  const List = isPhone ? SourceCards : SourceTable;
  return (
    <section
      aria-label={list.title}
      className="mt-4 rounded-lg border border-hair bg-card p-4"
    >
      <div className="mb-2 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div>
          <h2 className="font-serif text-lg font-semibold">{list.title}</h2>
          <output className="text-sm text-soft">
            {list.shown(shown.length, rows.length)}
          </output>
        </div>
        {rows.length > 1 && (
          <SegmentedControl
            label={list.order}
            value={order}
            options={SOURCE_ORDERS.map((value) => ({
              value,
              label: list.orders[value],
            }))}
            onChange={onOrder}
          />
        )}
      </div>
      <List {...props} rows={shown} />
      {left > 0 && (
        <div className="mt-3 flex gap-2">
          {left > MORE && (
            <MoreButton onMore={() => setMost(shown.length + MORE)}>
              {list.more(MORE)}
            </MoreButton>
          )}
          <MoreButton onMore={() => setMost(rows.length)}>
            {left > MORE ? list.all : list.more(left)}
          </MoreButton>
        </div>
      )}
    </section>
  );
}
