import { lateWords } from "#words/lateWords.ts";
import { useState } from "react";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { useWords } from "#ui/wordsContext.ts";
import {
  embedCode,
  type Embedding,
  EMBEDDINGS,
  inWords,
} from "#export/embed/embedCode.ts";
import { embedHeight } from "#export/embed/embedHeight.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { fileName } from "#export/fileName.ts";
import { CopyField } from "./CopyField.tsx";

interface EmbedTabProps {
  readonly context: ExportContext;
}

/** The code that puts the view into another page. */
export function EmbedTab({ context }: EmbedTabProps) {
  const words = lateWords(useWords()).exporting.embed;
  const [how, setHow] = useState<Embedding>("frozen");
  const code = embedCode(how, {
    link: context.link,
    title: context.title,
    description: inWords(
      context.title,
      context.model.description,
      context.words,
    ),
    height: embedHeight(context.model),
    fileName: fileName(context, "png"),
  });
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <SegmentedControl
        label={words.how}
        isLoose
        value={how}
        options={EMBEDDINGS.map((each) => ({
          value: each,
          label: words.ways[each].label,
        }))}
        onChange={setHow}
      />
      <p className="text-sm text-soft">{words.ways[how].hint}</p>
      <CopyField label={words.code} text={code} rows={6} />
    </div>
  );
}
