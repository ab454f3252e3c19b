import { buttonLook } from "#ui/buttonLook.ts";
import { useWords } from "#ui/wordsContext.ts";
import { CopyButton } from "./CopyButton.tsx";
import type { EvidenceModel } from "./evidenceTexts.ts";
import { OutsideLink } from "./OutsideLink.tsx";

/** What can be done with a figure: open its source, take its account along. */
export function EvidenceActions({ model }: { readonly model: EvidenceModel }) {
  const words = useWords().evidence;
  const { source, account } = model;
  const href = source?.address?.href;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {source && href !== undefined && (
        <OutsideLink
          href={href}
          about={source.title}
          className={buttonLook("plain")}
        >
          {words.openSource}
        </OutsideLink>
      )}
      <CopyButton text={account} />
    </div>
  );
}
