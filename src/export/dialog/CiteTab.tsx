import { useMemo, useState } from "react";
import { Citation } from "#evidence/Citation.tsx";
import { CiteStylePicker } from "#evidence/CiteStylePicker.tsx";
import { CopyButton } from "#evidence/CopyButton.tsx";
import { today } from "#evidence/today.ts";
import { Button } from "#ui/Button.tsx";
import { MoreButton } from "#ui/MoreButton.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { sourceReference } from "#words/cite/reference.ts";
import {
  citationList,
  type CiteStyle,
  STYLE_RULES,
} from "#words/cite/styles.ts";
import { dateText } from "#words/dateText.ts";
import { fileWords } from "#words/fileWords.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { citationsJob } from "#export/jobs.ts";
import { viewCitation } from "#export/viewCitation.ts";
import type { useJobs } from "#export/useJobs.ts";

interface CiteTabProps {
  readonly context: ExportContext;
  readonly jobs: ReturnType<typeof useJobs>;
}

/** Hundreds of citations, each with a button, would keep the dialog waiting. */
const AT_FIRST = 40;

const HEADING = "mb-2 text-sm font-medium";

/** The view and each of its sources, as one cites them. */
export function CiteTab({ context, jobs }: CiteTabProps) {
  const words = useWords();
  const { cite: texts } = fileWords(words);
  const [style, setStyle] = useState<CiteStyle>("plain");
  const [isWhole, setIsWhole] = useState(false);
  const accessed = today();
  const { model, words: told } = context;
  const { sources } = model.notes;
  const { cite, extension } = STYLE_RULES[style];
  const references = useMemo(
    () => [
      viewCitation(context),
      ...context.model.notes.sources.map(sourceReference),
    ],
    [context],
  );
  const [view, ...ofSources] = references.map((reference) => ({
    reference,
    text: cite(reference, accessed, told),
  }));
  const shown = isWhole ? ofSources : ofSources.slice(0, AT_FIRST);
  const all = citationList(references, style, accessed, told);
  return (
    <div className="space-y-5">
      <div>
        <CiteStylePicker style={style} onChange={setStyle} />
        <p className="mt-2 text-xs text-soft">
          {texts.accessed(dateText(accessed, words))}
        </p>
      </div>
      <section>
        <h3 className={HEADING}>{texts.view}</h3>
        <Citation text={view?.text ?? ""} about={texts.ofView} />
      </section>
      <section>
        <div className="mb-2 flex flex-wrap items-center gap-2">
          <h3 className="mr-auto text-sm font-medium">
            {texts.sources(sources.length)}
          </h3>
          <span className="flex flex-row-reverse items-center">
            <CopyButton text={all} label={texts.all} />
          </span>
          <Button onClick={() => jobs.start(citationsJob(context, all, style))}>
            {texts.saveAll(extension)}
          </Button>
        </div>
        <ul className="space-y-2">
          {shown.map(({ reference, text }) => (
            <li key={reference.id}>
              <Citation text={text} about={texts.ofSource(reference.title)} />
            </li>
          ))}
        </ul>
        {shown.length < ofSources.length && (
          <MoreButton className="mt-3" onMore={() => setIsWhole(true)}>
            {texts.more(ofSources.length)}
          </MoreButton>
        )}
      </section>
    </div>
  );
}
