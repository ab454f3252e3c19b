import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { ExportContext } from "#export/exportContext.ts";

type Context = ExportContext | undefined;

/** Whether paper would say the same: the theme of the page and what is open beside the view are not on it. */
const isSame = (one: Context, other: Context) =>
  one?.model === other?.model && one?.link === other?.link;

/** What paper is made from: the view on screen, or the same in another language for as long as it stays there. */
export function usePrinting(onScreen: Context) {
  const [asked, setAsked] = useState<{
    readonly context: ExportContext;
    readonly onScreen: Context;
  }>();
  useEffect(() => {
    const handleDone = () => setAsked(undefined);
    addEventListener("afterprint", handleDone);
    return () => removeEventListener("afterprint", handleDone);
  }, []);
  // Not every browser says when it has printed. To set state while rendering is how React drops what no longer holds.
  if (asked && !isSame(asked.onScreen, onScreen)) setAsked(undefined);
  return {
    context: asked?.context ?? onScreen,
    handlePrint: (context: ExportContext) => {
      const isOwn =
        context.words.language.code === onScreen?.words.language.code;
      // The browser takes the page as it stands when it is asked to.
      flushSync(() => setAsked(isOwn ? undefined : { context, onScreen }));
      print();
    },
  };
}
