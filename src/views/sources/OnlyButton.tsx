import { lateWords } from "#words/lateWords.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { SourceListProps } from "./sourceListProps.ts";
import type { SourceRow } from "./sourceRows.ts";

interface OnlyButtonProps extends Pick<SourceListProps, "only" | "onOnly"> {
  readonly row: SourceRow;
}

/** Keeps the figures of one document, or lets the others back; nothing where no figure is taken from it. */
export function OnlyButton({ row, only, onOnly }: OnlyButtonProps) {
  const words = useWords();
  const { list } = lateWords(words).sources;
  const { id } = row.source;
  if (only === id) {
    return (
      <Button variant="quiet" onClick={() => onOnly("all")}>
        {words.evidence.allSources}
      </Button>
    );
  }
  if (row.figures === 0) return null;
  return (
    <Button
      variant="quiet"
      aria-label={list.onlyOf(row.title)}
      onClick={() => onOnly(id)}
    >
      {list.only}
    </Button>
  );
}
