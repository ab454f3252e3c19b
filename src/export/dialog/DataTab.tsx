import { lateWords } from "#words/lateWords.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { EXPORTERS } from "#export/exporters.ts";
import { fileJob, TABLE_COPIES, tableJob } from "#export/jobs.ts";
import type { useJobs } from "#export/useJobs.ts";
import { storedSettings } from "./storedSettings.ts";

interface DataTabProps {
  readonly context: ExportContext;
  readonly jobs: ReturnType<typeof useJobs>;
}

/** The figures on screen as files, each said in a line. */
export function DataTab({ context, jobs }: DataTabProps) {
  const words = lateWords(useWords()).exporting;
  const settings = storedSettings(context.theme);
  return (
    <>
      <ul className="divide-y divide-hair">
        {EXPORTERS.filter(({ group }) => group === "data").map((exporter) => {
          const { label, hint } = words.formats[exporter.id];
          const hintId = `export-${exporter.id}-hint`;
          return (
            <li key={exporter.id} className="flex items-center gap-4 py-2.5">
              <Button
                className="w-24 shrink-0"
                aria-describedby={hintId}
                onClick={() => jobs.start(fileJob(exporter, context, settings))}
              >
                {label}
              </Button>
              <span id={hintId} className="text-sm text-soft">
                {hint}
              </span>
            </li>
          );
        })}
      </ul>
      <div className="mt-2 flex flex-wrap gap-2 border-t border-rule pt-4">
        {TABLE_COPIES.map((id) => (
          <Button key={id} onClick={() => jobs.start(tableJob(id, context))}>
            {words.copyTable[id]}
          </Button>
        ))}
      </div>
    </>
  );
}
