import { lateWords } from "#words/lateWords.ts";
import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { ExportDialog } from "./dialog/ExportDialog.tsx";
import type { OwnTexts } from "./dialog/OwnTextFields.tsx";
import type { ExportContext } from "./exportContext.ts";
import type { Words } from "#words/catalogue.ts";

interface ExportButtonProps {
  /** What is on screen; undefined while there is nothing. */
  readonly context: ExportContext | undefined;
  /** The same in another language. */
  readonly contextIn: (words: Words) => ExportContext | undefined;
  readonly own: OwnTexts;
  readonly onOwn: (own: OwnTexts) => void;
  /** Prints what is on screen, in the language that was chosen for it. */
  readonly onPrint: (context: ExportContext) => void;
}

/** The button that leads to everything that can be taken away. */
export function ExportButton({
  context,
  contextIn,
  own,
  onOwn,
  onPrint,
}: ExportButtonProps) {
  const words = lateWords(useWords()).exporting;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {words.name}
      </Button>
      <Sheet
        title={words.name}
        side="centre"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
      >
        {context ? (
          <ExportDialog
            context={context}
            contextIn={contextIn}
            own={own}
            onOwn={onOwn}
            onPrint={onPrint}
          />
        ) : (
          <p className="text-soft">{words.failed.nothing}</p>
        )}
      </Sheet>
    </>
  );
}
