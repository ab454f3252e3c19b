import { lateWords } from "#words/lateWords.ts";
import { useDeferredValue, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { Pressed } from "./jobs.ts";
import { useJobs } from "./useJobs.ts";
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
  // To cover the page takes the browser a moment: what is in the dialog comes after.
  const isShown = useDeferredValue(isOpen);
  // What is being made goes on when the dialog is closed, and is told of when it is opened again.
  const jobs = useJobs();
  const [pressed, setPressed] = useState<Pressed>();
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
        onClose={() => {
          setIsOpen(false);
          jobs.dismiss();
          setPressed(undefined);
        }}
      >
        {context && !isShown && <div className="h-[60dvh]" />}
        {context && isShown && (
          <ExportDialog
            context={context}
            contextIn={contextIn}
            jobs={jobs}
            pressed={pressed}
            onPress={setPressed}
            own={own}
            onOwn={onOwn}
            onPrint={onPrint}
          />
        )}
        {!context && (
          <output className="block text-soft">{words.failed.nothing}</output>
        )}
      </Sheet>
    </>
  );
}
