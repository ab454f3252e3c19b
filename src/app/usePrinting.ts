import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { ExportContext } from "#export/exportContext.ts";

/** What paper is made from: the view on screen, or what was asked to be printed in another language. */
export function usePrinting(onScreen: ExportContext | undefined) {
  const [asked, setAsked] = useState<ExportContext>();
  useEffect(() => {
    const handleDone = () => setAsked(undefined);
    addEventListener("afterprint", handleDone);
    return () => removeEventListener("afterprint", handleDone);
  }, []);
  return {
    context: asked ?? onScreen,
    handlePrint: (context: ExportContext) => {
      // The browser takes the page as it stands when it is asked to.
      flushSync(() => setAsked(context));
      print();
    },
  };
}
