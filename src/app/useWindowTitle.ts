import { useEffect } from "react";
import { useWords } from "#ui/wordsContext.ts";

/** Names the view in the window's title, by which readers tell tabs and bookmarks apart. */
export function useWindowTitle(title: string | undefined): void {
  const { joins, language } = useWords();
  useEffect(() => {
    const { windowTitle } = language;
    document.title = title ? title + joins.dot + windowTitle : windowTitle;
    return () => {
      document.title = windowTitle;
    };
  }, [title, joins, language]);
}
