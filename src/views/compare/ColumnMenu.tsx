import { lateWords } from "#words/lateWords.ts";
import * as Ariakit from "@ariakit/react";
import type { KeyboardEvent } from "react";
import { ViewLink } from "#controls/ViewLink.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ColumnHeaderProps } from "./ColumnHeader.tsx";
import { MENU_SIGN } from "./menuLook.ts";

interface ColumnMenuProps extends ColumnHeaderProps {
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What can be done with a column. */
export function ColumnMenu(props: ColumnMenuProps) {
  const words = useWords().views.compare;
  return (
    <Ariakit.MenuProvider>
      <Ariakit.MenuButton
        aria-label={words.menu(props.column.name)}
        onKeyDown={props.onKeyDown}
        className={MENU_SIGN}
      >
        <span aria-hidden="true">⋯</span>
      </Ariakit.MenuButton>
      <Items {...props} />
    </Ariakit.MenuProvider>
  );
}

const ITEM =
  "cursor-pointer rounded-sm px-3 py-1.5 text-left data-[active-item]:bg-wash aria-disabled:cursor-default aria-disabled:text-faint";

function Items({
  column,
  isFirst,
  isLast,
  isOnly,
  onMove,
  onRemove,
  onMakeReference,
  page,
  onChange,
}: ColumnHeaderProps) {
  const all = useWords();
  const words = all.views.compare;
  const { name } = column;
  const moveLeft = () => {
    onMove(-1);
  };
  const moveRight = () => {
    onMove(1);
  };
  return (
    <Ariakit.Menu
      gutter={4}
      portal
      unmountOnHide
      className="z-30 flex min-w-48 flex-col rounded-md border border-rule bg-card p-1 shadow-lg"
    >
      <Ariakit.MenuItem
        className={ITEM}
        render={<ViewLink to={page} onChange={onChange} />}
      >
        {lateWords(all).place.open(name)}
      </Ariakit.MenuItem>
      <Ariakit.MenuItem className={ITEM} disabled={isFirst} onClick={moveLeft}>
        {words.moveLeft(name)}
      </Ariakit.MenuItem>
      <Ariakit.MenuItem className={ITEM} disabled={isLast} onClick={moveRight}>
        {words.moveRight(name)}
      </Ariakit.MenuItem>
      <Ariakit.MenuItem
        className={ITEM}
        disabled={column.isReference}
        onClick={onMakeReference}
      >
        {words.makeReference}
      </Ariakit.MenuItem>
      <Ariakit.MenuItem className={ITEM} disabled={isOnly} onClick={onRemove}>
        {words.remove(name)}
      </Ariakit.MenuItem>
    </Ariakit.Menu>
  );
}
