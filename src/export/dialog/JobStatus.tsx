import { lateWords } from "#words/lateWords.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { useJobs } from "#export/useJobs.ts";

interface JobStatusProps {
  readonly jobs: ReturnType<typeof useJobs>;
}

/** How what was asked for fares: under way, done, or failed and why. */
export function JobStatus({ jobs }: JobStatusProps) {
  const words = lateWords(useWords()).exporting;
  const { making, failed, done, cancel, dismiss } = jobs;
  return (
    <div className="mb-3 empty:hidden">
      <output className="block text-sm text-soft">
        {done && <span className="block">{words.done[done]}</span>}
        {making && <span className="sr-only">{words.making[making]}</span>}
      </output>
      {making && (
        <p className="flex items-center gap-3 text-sm">
          <span aria-hidden="true">{words.making[making]}</span>
          <Button variant="quiet" onClick={cancel}>
            {words.cancel}
          </Button>
        </p>
      )}
      {failed && (
        <Notice
          title={words.failed.title[failed.id]}
          messages={[words.failed[failed.fault]]}
          onDismiss={dismiss}
        />
      )}
    </div>
  );
}
