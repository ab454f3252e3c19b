import { type ComponentType, useEffect, useState } from "react";
import type { ExportContext } from "#export/exportContext.ts";
import { useLaterWords } from "#ui/wordsContext.ts";

/** Long after the first view has settled. */
const CALM = 3000;

interface PrintHostProps {
  readonly context: ExportContext;
}

/**
 * Brings what paper needs once all is calm, or as soon as a key is pressed that
 * printing begins with, since there is no time for it when the browser prints.
 */
export function PrintHost({ context }: PrintHostProps) {
  const [sheet, setSheet] = useState<ComponentType<PrintHostProps>>();
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      try {
        const { PrintSheet } = await import("#export/print/PrintSheet.tsx");
        if (!isGone) setSheet(() => PrintSheet);
      } catch {
        // Paper then shows what the screen does.
      }
    };
    const timer = setTimeout(() => {
      void load();
    }, CALM);
    const handleKey = ({ key }: KeyboardEvent) => {
      if (key === "Control" || key === "Meta") void load();
    };
    addEventListener("keydown", handleKey);
    return () => {
      isGone = true;
      clearTimeout(timer);
      removeEventListener("keydown", handleKey);
    };
  }, []);
  const areTextsThere = useLaterWords();
  const Sheet = sheet;
  return Sheet && areTextsThere ? <Sheet context={context} /> : null;
}
