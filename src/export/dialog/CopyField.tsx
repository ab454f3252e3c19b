import { lateWords } from "#words/lateWords.ts";
import { useId, useRef } from "react";
import { Button } from "#ui/Button.tsx";
import { useCopying } from "#ui/useCopying.ts";
import { useWords } from "#ui/wordsContext.ts";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

/** A text to be copied: by a button, or by hand where the browser refuses. */
export function CopyField({ label, text, rows }: CopyFieldProps) {
  const words = lateWords(useWords()).exporting.copying;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopying();
  const handleCopy = async () => {
    if (await copy(text)) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div>
      <label htmlFor={id} className="text-xs text-soft">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        className="mt-1 block w-full rounded-md border border-rule bg-card px-2.5 py-2 font-mono text-xs break-all"
        onFocus={(event) => event.target.select()}
      />
      <p className="mt-2 flex items-center gap-3">
        <Button
          onClick={() => {
            void handleCopy();
          }}
        >
          {words.copy}
        </Button>
        <output className="text-sm text-soft">
          {/* Not of a text that stood here before. */}
          {outcome?.text === text && words[outcome.kind]}
        </output>
      </p>
    </div>
  );
}
