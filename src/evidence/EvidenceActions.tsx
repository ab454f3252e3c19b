import { useState } from "react";
import type { Source } from "#domain/rows.ts";
import { Button } from "#ui/Button.tsx";
import { buttonLook } from "#ui/buttonLook.ts";
import { useWords } from "#ui/wordsContext.ts";
import { fileWords } from "#words/fileWords.ts";
import { CopyButton } from "./CopyButton.tsx";
import { CiteSource } from "./CiteSource.tsx";
import type { EvidenceModel } from "./evidenceTexts.ts";
import { OutsideLink } from "./OutsideLink.tsx";

interface EvidenceActionsProps {
  readonly model: EvidenceModel;
}

/** What can be done with a figure: open its source, cite it, take its account along. */
export function EvidenceActions({ model }: EvidenceActionsProps) {
  const words = useWords();
  const { source, account, cited } = model;
  const href = source?.address?.href;
  // Another figure's source is not the one that was asked for.
  const [citing, setCiting] = useState<Source>();
  const isCiting = cited !== undefined && citing === cited;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {source && href !== undefined && (
          <OutsideLink
            href={href}
            about={source.title}
            className={buttonLook("plain")}
          >
            {words.evidence.openSource}
          </OutsideLink>
        )}
        {cited && (
          <Button
            aria-expanded={isCiting}
            onClick={() => setCiting(isCiting ? undefined : cited)}
          >
            {fileWords(words).cite.name}
          </Button>
        )}
        <CopyButton text={account} />
      </div>
      {isCiting && <CiteSource source={cited} />}
    </div>
  );
}
