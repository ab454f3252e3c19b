import { lateWords } from "#words/lateWords.ts";
import * as Ariakit from "@ariakit/react";
import type { RefObject } from "react";
import { useWords } from "#ui/wordsContext.ts";
import type { SortDirection } from "#view-state/tableTransitions.ts";

interface HeaderMenuProps {
  readonly store: Ariakit.MenuStore;
  readonly column: string;
  readonly isSorted: boolean;
  /** Whether rows are sorted by another column, which this could follow. */
  readonly isOtherSorted: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
  /** What has the focus once the menu is closed. */
  readonly finalFocus: RefObject<HTMLElement | null>;
  readonly onSort: (direction: SortDirection, isFurther: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onResize: () => void;
  readonly onHide: () => void;
}

const ITEM =
  "cursor-pointer rounded-sm px-3 py-1.5 text-left text-sm data-[active-item]:bg-wash aria-disabled:cursor-default aria-disabled:text-faint";

/** What can be done with a column. */
export function HeaderMenu({
  store,
  column,
  isSorted,
  isOtherSorted,
  isFirst,
  isLast,
  isOnly,
  finalFocus,
  onSort,
  onMove,
  onResize,
  onHide,
}: HeaderMenuProps) {
  const words = lateWords(useWords()).table;
  const items: readonly (readonly [string, () => void, boolean?])[] = [
    [words.up, () => onSort("up", false)],
    [words.down, () => onSort("down", false)],
    [words.furtherUp, () => onSort("up", true), !isOtherSorted],
    [words.furtherDown, () => onSort("down", true), !isOtherSorted],
    [words.unsort, () => onSort("none", true), !isSorted],
    [words.left, () => onMove(-1), isFirst],
    [words.right, () => onMove(1), isLast],
    [words.resize, onResize],
    [words.hide, onHide, isOnly],
  ];
  return (
    <>
      <Ariakit.MenuButton
        store={store}
        tabIndex={-1}
        aria-label={words.menu(column)}
        className="absolute top-1 right-2 grid size-6.5 place-items-center rounded-sm bg-card text-soft opacity-0 group-focus-within/head:opacity-100 group-hover/head:opacity-100 hover:bg-wash aria-expanded:opacity-100 [@media(hover:none)]:opacity-100"
      >
        <span aria-hidden="true">⋯</span>
      </Ariakit.MenuButton>
      <Ariakit.Menu
        store={store}
        portal
        unmountOnHide
        gutter={4}
        finalFocus={finalFocus}
        className="z-50 flex min-w-48 flex-col rounded-md border border-rule bg-card p-1 font-normal text-ink shadow-lg"
      >
        {items.map(([label, act, isOff = false]) => (
          <Ariakit.MenuItem
            key={label}
            className={ITEM}
            disabled={isOff}
            onClick={act}
          >
            {label}
          </Ariakit.MenuItem>
        ))}
      </Ariakit.Menu>
    </>
  );
}
