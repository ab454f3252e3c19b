import { useMemo, useState } from "react";
import { Citation } from "#evidence/Citation.tsx";
import { CiteStylePicker } from "#evidence/CiteStylePicker.tsx";
import { CopyButton } from "#evidence/CopyButton.tsx";
import { today } from "#evidence/today.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { sourceReference, viewReference } from "#words/cite/reference.ts";
import {
  citationList,
  type CiteStyle,
  STYLE_RULES,
} from "#words/cite/styles.ts";
import { dateText } from "#words/dateText.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { citationsJob } from "#export/jobs.ts";
import type { useJobs } from "#export/useJobs.ts";

interface CiteTabProps {
  readonly context: ExportContext;
  readonly jobs: ReturnType<typeof useJobs>;
}

const HEADING = "mb-2 text-sm font-medium";

/** The view and each of its sources, as one cites them. */
export function CiteTab({ context, jobs }: CiteTabProps) {
  const words = useWords();
  const [style, setStyle] = useState<CiteStyle>("plain");
  const [accessed] = useState(today);
  const { model, title, link, dataset } = context;
  const { sources } = model.notes;
  const { cite, extension } = STYLE_RULES[style];
  const references = useMemo(
    () => [
      viewReference({ kind: model.kind, title, link }, dataset.info, words),
      ...model.notes.sources.map(sourceReference),
    ],
    [model, title, link, dataset, words],
  );
  const [view, ...ofSources] = references.map((reference) => ({
    reference,
    text: cite(reference, accessed, words),
  }));
  const all = citationList(references, style, accessed, words);
  return (
    <div className="space-y-5">
      <div>
        <CiteStylePicker style={style} onChange={setStyle} />
        <p className="mt-2 text-xs text-soft">
          {words.cite.accessed(dateText(accessed, words))}
        </p>
      </div>
      <section>
        <h3 className={HEADING}>{words.cite.view}</h3>
        <Citation text={view?.text ?? ""} about={words.cite.ofView} />
      </section>
      <section>
        <div className="mb-2 flex flex-wrap items-center gap-2">
          <h3 className="mr-auto text-sm font-medium">
            {words.cite.sources(sources.length)}
          </h3>
          <CopyButton text={all} label={words.cite.all} />
          <Button onClick={() => jobs.start(citationsJob(context, all, style))}>
            {words.cite.saveAll(extension)}
          </Button>
        </div>
        <ul className="space-y-2">
          {ofSources.map(({ reference, text }) => (
            <li key={reference.id}>
              <Citation
                text={text}
                about={words.cite.ofSource(reference.title)}
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
