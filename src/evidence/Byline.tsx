import { useWords } from "#ui/wordsContext.ts";
import { locatorLanguage } from "#words/languages.ts";
import type { SourceModel } from "./sourceModel.ts";

interface BylineProps {
  readonly source: Pick<SourceModel, "byline" | "locator">;
}

/** Who published a document when, and where in it something stands. */
export function Byline({ source: { byline, locator } }: BylineProps) {
  const { comma } = useWords().evidence;
  return (
    <span className="block">
      {byline}
      {locator !== "" && (
        <>
          {comma}
          <span lang={locatorLanguage(locator)}>{locator}</span>
        </>
      )}
    </span>
  );
}
