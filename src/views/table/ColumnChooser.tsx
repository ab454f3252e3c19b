import { lateWords } from "#words/lateWords.ts";
import * as Ariakit from "@ariakit/react";
import { buttonLook } from "#ui/buttonLook.ts";
import { useWords } from "#ui/wordsContext.ts";
import { TABLE_COLUMNS, type TableColumn } from "#view-state/tableColumns.ts";

interface ColumnChooserProps {
  readonly shown: readonly TableColumn[];
  readonly onToggle: (column: TableColumn) => void;
  readonly onReset: () => void;
}

const ITEM =
  "flex cursor-pointer items-center gap-2 rounded-sm px-2.5 py-1 text-sm data-[active-item]:bg-wash aria-disabled:cursor-default aria-disabled:text-faint";

/** Which columns are shown; the menu stays open, for several to be chosen. */
export function ColumnChooser({
  shown,
  onToggle,
  onReset,
}: ColumnChooserProps) {
  const words = lateWords(useWords()).table;
  return (
    <Ariakit.MenuProvider>
      <Ariakit.MenuButton className={buttonLook("plain")}>
        {words.choose}
        <span className="text-soft tabular-nums">
          {shown.length}/{TABLE_COLUMNS.length}
        </span>
        <span aria-hidden="true" className="text-xs text-soft">
          ▾
        </span>
      </Ariakit.MenuButton>
      <Ariakit.Menu
        portal
        unmountOnHide
        gutter={4}
        className="z-50 grid max-h-[min(34rem,var(--popover-available-height))] grid-cols-2 overflow-y-auto rounded-md border border-rule bg-card p-1 shadow-lg"
      >
        {TABLE_COLUMNS.map((column) => {
          const isShown = shown.includes(column);
          return (
            <Ariakit.MenuItemCheckbox
              key={column}
              name="columns"
              value={column}
              checked={isShown}
              hideOnClick={false}
              disabled={isShown && shown.length === 1}
              onChange={() => onToggle(column)}
              className={ITEM}
            >
              <Ariakit.MenuItemCheck className="w-3.5 text-accent" />
              {words.columns[column]}
            </Ariakit.MenuItemCheckbox>
          );
        })}
        <Ariakit.MenuItem
          className={`${ITEM} col-span-2 mt-1 border-t border-hair text-accent`}
          onClick={onReset}
        >
          {words.reset}
        </Ariakit.MenuItem>
      </Ariakit.Menu>
    </Ariakit.MenuProvider>
  );
}
