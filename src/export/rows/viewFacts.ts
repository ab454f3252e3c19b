import { fileWords } from "#words/fileWords.ts";
import { licenceText } from "#words/licenceText.ts";
import type { ExportContext } from "#export/exportContext.ts";

interface ViewFact {
  readonly name: string;
  readonly text: string;
}

/** What a view is: its title, its settings in a sentence, its link, and of which dataset it is. No date, so that the same view makes the same file. */
export function viewFacts({
  title,
  note,
  model,
  link,
  dataset,
  words,
}: ExportContext): readonly ViewFact[] {
  const { facts, settings } = fileWords(words).dataFiles;
  const { info } = dataset;
  return [
    { name: facts.title, text: title },
    {
      name: facts.sentence,
      text: words.joins.sentences([model.sentence, model.count]),
    },
    { name: settings.note, text: note },
    { name: facts.link, text: link },
    {
      name: facts.dataset,
      text: fileWords(words).cite.datasetTitle(info.title),
    },
    { name: facts.version, text: info.version },
    {
      name: facts.licence,
      text: info.licence ? licenceText(info.licence.name) : "",
    },
  ].filter(({ text }) => text !== "");
}
