import { plainCitation } from "#words/cite/plainCitation.ts";
import { sourceReference } from "#words/cite/reference.ts";
import { fileWords } from "#words/fileWords.ts";
import { licenceText } from "#words/licenceText.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { ExportRows } from "#export/rows/exportRows.ts";
import { settingRows } from "#export/rows/settingRows.ts";
import { viewCitation } from "#export/viewCitation.ts";

/** An address within text; what may end a sentence is no part of it. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:)])/;

/** Text as text: nothing in it starts markup, and addresses can be followed. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .split(ADDRESS)
    .map((part, index) =>
      index % 2 === 1
        ? `<${part}>`
        : part.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`),
    )
    .join("");
}

/** Text of the link, as it stands there. A grave accent would end it, and stands in no link. */
const code = (text: string) => `\`${text.replaceAll("`", "%60")}\``;

const list = (items: readonly string[]) =>
  items.map((item) => `- ${item}`).join("\n");

/**
 * The README.md of a data package: what it is, how to open it again, how it was
 * asked for, what each column holds, how to cite it and its sources.
 *
 * @param accessed the day on which it was made, as an ISO date, for the citations.
 */
export function readmeOf(
  context: ExportContext,
  { columns }: ExportRows,
  accessed: string,
): string {
  const { title, model, link, dataset, words } = context;
  const { info } = dataset;
  const { cite, dataFiles } = fileWords(words);
  const { readme } = dataFiles;
  const cited = [
    viewCitation(context),
    ...model.notes.sources.map(sourceReference),
  ].map((reference) => plainCitation(reference, accessed, words));
  const licence = [
    info.licence && licenceText(info.licence.name),
    info.licence?.path,
  ].filter((part) => part !== undefined);
  const section = (heading: string, body: string) => `## ${heading}\n\n${body}`;
  const hasFigures = model.cells.length > 0;
  return [
    `# ${plain(title)}`,
    [
      plain(readme.what(cite.datasetTitle(info.title), info.version)),
      plain(words.joins.sentences([model.sentence, model.count])),
      ...(context.note === "" ? [] : [plain(context.note)]),
    ].join("\n\n"),
    section(readme.open, plain(link)),
    section(
      readme.settings,
      list(
        settingRows(context).map(({ name, text, param, value }) =>
          readme.setting(name, plain(text), code(`${param}=${value}`)),
        ),
      ),
    ),
    section(
      readme.files,
      list(
        Object.entries(readme.file).map(([file, what]) =>
          readme.held(code(file), what),
        ),
      ),
    ),
    section(
      readme.columns,
      list(
        columns.map(({ id, description }) =>
          readme.held(code(id), plain(description)),
        ),
      ),
    ),
    ...(hasFigures
      ? [section(readme.beware, list([readme.missing, readme.bounds]))]
      : []),
    section(readme.cite, list(cited.map(plain))),
    ...(licence.length > 0
      ? [section(readme.licence, plain(licence.join(words.evidence.comma)))]
      : []),
  ]
    .join("\n\n")
    .concat("\n");
}
