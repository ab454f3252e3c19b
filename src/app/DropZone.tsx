import { useEffect, useRef, useState } from "react";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { lateWords } from "#words/lateWords.ts";
import { madeByLaterVersion } from "#view-state/migrations.ts";
import { hasFiles, takeDrops } from "./drops.ts";

interface DropZoneProps {
  /** Opens the view of a link's query. */
  readonly onVisit: (query: string) => void;
}

type Told = "foreign" | "damaged" | "no-picture" | "code" | "later" | "opened";

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Opens the view of a picture that is dropped or pasted anywhere onto the app, or says why it cannot. */
export function DropZone({ onVisit }: DropZoneProps) {
  const words = lateWords(useWords()).arrival.drop;
  const [isOver, setIsOver] = useState(false);
  const [told, setTold] = useState<Told>();
  const visit = useRef(onVisit);
  useEffect(() => {
    visit.current = onVisit;
  }, [onVisit]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const open = async (file: Blob) => {
      try {
        const { linkInFile } = await import("#export/open/linkInFile.ts");
        const found = await linkInFile(file);
        if (found.kind === "link") {
          visit.current(found.query);
          const params = new URLSearchParams(found.query);
          setTold(madeByLaterVersion(params) ? "later" : "opened");
        } else {
          setTold(found.kind);
        }
      } catch {
        setTold("code");
      }
    };
    const handleDragOver = (event: DragEvent) => {
      if (hasFiles(event)) setIsOver(true);
    };
    const handleDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const handleDrop = () => setIsOver(false);
    const stopDrops = takeDrops((file) => {
      void open(file);
    });
    const handlePaste = ({ clipboardData, target }: ClipboardEvent) => {
      // Office programs put a picture beside the text that somebody pastes into a field.
      if (isField(target)) return;
      const file = clipboardData?.files[0];
      if (file) void open(file);
    };
    addEventListener("dragover", handleDragOver, { signal });
    addEventListener("dragleave", handleDragLeave, { signal });
    addEventListener("drop", handleDrop, { signal });
    addEventListener("paste", handlePaste, { signal });
    return () => {
      controller.abort();
      stopDrops();
    };
  }, []);
  return (
    <>
      {isOver && (
        <div className="fixed inset-3 z-50 grid place-items-center rounded-xl border-2 border-dashed border-accent bg-wash/90 font-serif text-2xl text-accent">
          {words.here}
        </div>
      )}
      <output className="sr-only">
        {told === "opened" ? words.opened : ""}
      </output>
      {told !== undefined && told !== "opened" && (
        <div className="fixed inset-x-3 bottom-3 z-50 mx-auto max-w-xl shadow-lg">
          <Notice
            title={words[told]}
            messages={[]}
            onDismiss={() => setTold(undefined)}
          />
        </div>
      )}
    </>
  );
}
