import { useWords } from "#ui/wordsContext.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import type { CompareRow } from "./compareGroups.ts";
import type { CompareActions } from "./useCompareActions.ts";

interface RowHeaderProps {
  readonly row: CompareRow;
  readonly resolved: ResolvedView;
  readonly actions: CompareActions;
}

const ACTION =
  "rounded-sm text-xs text-accent underline-offset-2 hover:underline aria-pressed:font-semibold";

/** What a row measures, and what can be done with it: sort the places by it, rank all places. */
export function RowHeader({ row, resolved, actions }: RowHeaderProps) {
  const words = useWords().views.compare;
  const { id } = row.yardstick;
  const { sort } = resolved.view;
  const isSorted = sort === id || sort === `-${id}`;
  return (
    <>
      <span className="block font-medium">{row.title}</span>
      <span className="block text-xs text-soft">{row.name}</span>
      <span
        data-print="no"
        className={`mt-1 flex gap-3 focus-within:opacity-100 wide:opacity-0 wide:group-hover:opacity-100 wide:focus-within:opacity-100 ${
          isSorted ? "wide:opacity-100" : ""
        }`}
      >
        <button
          type="button"
          className={ACTION}
          aria-pressed={isSorted}
          aria-label={words.sortBy(row.title)}
          onClick={() => {
            actions.sortBy(id);
          }}
        >
          {isSorted ? words.sorted : words.sort}
          {isSorted && (sort === id ? " ↓" : " ↑")}
        </button>
        <button
          type="button"
          className={ACTION}
          aria-label={words.openRank(row.title)}
          onClick={() => {
            actions.rank(id);
          }}
        >
          {words.rank}
        </button>
      </span>
    </>
  );
}
