import { useState } from "react";
import { useStore } from "zustand";
import type { LoadedDataset } from "#dataset/fetchPackage.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { lateWords } from "#words/lateWords.ts";
import type { Unknown } from "#view-state/unknowns.ts";
import { ProblemList } from "./ProblemList.tsx";
import { linkNotices } from "./linkNotices.ts";
import type { LinkProblems } from "./linkProblems.ts";

export interface NoticesProps {
  readonly loaded: LoadedDataset;
  readonly linkProblems: LinkProblems;
  readonly unknowns: readonly Unknown[];
  readonly onUseCurrent: () => void;
  /** Undefined unless the further indicators did not come. */
  readonly onRetryContext: (() => void) | undefined;
}

/** What the link and the dataset could not deliver. Each can be dismissed. */
export function Notices({
  loaded,
  linkProblems,
  unknowns,
  onUseCurrent,
  onRetryContext,
}: NoticesProps) {
  const words = useWords();
  const texts = lateWords(words).arrival.notices;
  const { problems, missingVersion } = useStore(linkProblems);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const messages = linkNotices(problems, unknowns, words).filter(
    (message) => !dismissed.includes(message),
  );
  const rows = loaded.problems.filter(({ severity }) => severity === "row");
  const older = loaded.version === loaded.latest ? "" : loaded.version;
  const dismiss = (...more: readonly string[]) => {
    setDismissed([...dismissed, ...more]);
  };
  const isShown = (key: string) => key !== "" && !dismissed.includes(key);
  return (
    <div className="space-y-2 empty:hidden [&:not(:empty)]:mb-4">
      {messages.length > 0 && (
        <Notice
          title={texts.link}
          messages={messages}
          onDismiss={() => {
            dismiss(...messages);
          }}
        />
      )}
      {missingVersion !== undefined && isShown(missingVersion) && (
        <Notice
          title={texts.noSuchVersion(missingVersion)}
          messages={[]}
          onDismiss={() => {
            dismiss(missingVersion);
          }}
        />
      )}
      {isShown(older) && missingVersion === undefined && (
        <Notice
          title={texts.olderVersion(older, loaded.latest)}
          messages={[]}
          onDismiss={() => {
            dismiss(older);
          }}
        >
          <Button className="mt-2" onClick={onUseCurrent}>
            {words.app.useCurrent}
          </Button>
        </Notice>
      )}
      {onRetryContext && (
        <Notice title={texts.noContext} messages={[]}>
          <Button className="mt-2" onClick={onRetryContext}>
            {words.app.retry}
          </Button>
        </Notice>
      )}
      {rows.length > 0 && isShown("rows") && (
        <div>
          <Notice
            title={texts.badRows(rows.length)}
            messages={[]}
            onDismiss={() => {
              dismiss("rows");
            }}
          />
          <ProblemList problems={rows} />
        </div>
      )}
    </div>
  );
}
