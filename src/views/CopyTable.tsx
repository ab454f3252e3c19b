import { lateWords } from "#words/lateWords.ts";
import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { useCopying } from "#ui/useCopying.ts";
import { useWords } from "#ui/wordsContext.ts";
import { fullNumber } from "#words/number.ts";
import type { DataTable } from "./dataTable.ts";
import { markdownOf, tabbedOf } from "./tableText.ts";

interface CopyTableProps {
  readonly table: () => DataTable;
}

/** The reader asked for the text, so the focus goes to it. */
function focusOn(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

/** Copies a table for a text or a spreadsheet. Where the browser refuses, it is shown to be copied by hand. */
export function CopyTable({ table }: CopyTableProps) {
  const catalogue = useWords();
  const { table: words, exporting } = lateWords(catalogue);
  const { outcome, copy, dismiss } = useCopying();
  const [rows, setRows] = useState(0);
  const handleCopy = (write: (table: DataTable) => string) => {
    const made = table();
    setRows(made.rows.length);
    void copy(write(made));
  };
  return (
    <span data-print="no" className="relative flex flex-wrap gap-1">
      <Button variant="quiet" onClick={() => handleCopy(markdownOf)}>
        {exporting.copyTable.markdown}
      </Button>
      <Button variant="quiet" onClick={() => handleCopy(tabbedOf)}>
        {exporting.copyTable.tabbed}
      </Button>
      {outcome && (
        <output className="absolute top-full right-0 z-40 mt-1 w-max max-w-80 rounded-md border border-rule bg-card p-3 text-sm shadow-lg">
          {outcome.kind === "copied"
            ? words.copied(fullNumber(rows, catalogue), rows === 1)
            : words.notCopied}
          {outcome.kind === "refused" && (
            <textarea
              readOnly
              ref={focusOn}
              rows={4}
              value={outcome.text}
              aria-label={words.notCopied}
              className="mt-2 block w-72 rounded-sm border border-rule bg-paper px-2 py-1 text-xs"
              onFocus={(event) => event.target.select()}
              onBlur={dismiss}
            />
          )}
        </output>
      )}
    </span>
  );
}
