import { tableSchema } from "#dataset/tableSchema.ts";
import { TABLES } from "#dataset/tables.ts";
import { fileWords } from "#words/fileWords.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { ExportRows } from "#export/rows/exportRows.ts";
import { settingRows } from "#export/rows/settingRows.ts";
import { SOURCE_COLUMNS, usedSources } from "#export/rows/usedSources.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

type Described = Readonly<Record<string, unknown>>;

/** The columns that name a row, if they do. */
const KEY = ["place", "yardstick"];

function keyOf({ columns, rows }: ExportRows): readonly string[] {
  const indexes = KEY.map((id) =>
    columns.findIndex((column) => column.id === id),
  );
  if (indexes.includes(-1)) return [];
  const keys = rows.map(({ values }) =>
    indexes.map((index) => values[index]).join(" "),
  );
  return new Set(keys).size === rows.length ? KEY : [];
}

/** The Table Schema of the rows, as those of the dataset are written. */
export function rowSchema(exported: ExportRows): Described {
  const primaryKey = keyOf(exported);
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: exported.columns.map(({ id, type, description }) => ({
      name: id,
      type,
      description,
    })),
    missingValues: [""],
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
  };
}

/** The dataset's own schema of sources, and what each was used for. */
function sourceSchema(words: ExportContext["words"]): Described {
  const schema = tableSchema(TABLES.sources, SOURCE_COLUMNS);
  return {
    ...schema,
    fields: [
      ...schema.fields,
      {
        name: "used_for",
        type: "string",
        description: fileWords(words).dataFiles.usedFor,
        constraints: { required: true, enum: ["figures", "steps"] },
      },
    ],
  };
}

/** The datapackage.json of a view. */
export function descriptorOf(
  context: ExportContext,
  exported: ExportRows,
): Described {
  const { title, model, link, dataset, words } = context;
  const { info } = dataset;
  const { resources } = fileWords(words).dataFiles;
  const resource = (name: keyof typeof resources, schema: Described) => ({
    name,
    type: "table",
    ...resources[name],
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema,
  });
  const { licence } = info;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: `fourth-pole-${model.kind}`,
    title,
    description: [model.sentence, model.count, context.note]
      .filter((text) => text !== "")
      .join(" "),
    homepage: link,
    version: info.version,
    ...(licence
      ? {
          licenses: [
            {
              name: licence.name,
              ...(licence.path === undefined ? {} : { path: licence.path }),
            },
          ],
        }
      : {}),
    contributors: [
      { title: fileWords(words).cite.compiler, roles: ["compiler"] },
    ],
    sources: [
      {
        title: fileWords(words).cite.datasetTitle(info.title),
        version: info.version,
      },
      ...usedSources(context).map(({ source }) => ({
        title: source.title,
        ...(source.url === undefined ? {} : { path: source.url }),
      })),
    ],
    settings: Object.fromEntries(
      settingRows(context).map(({ param, value }) => [param, value]),
    ),
    resources: [
      resource("data", rowSchema(exported)),
      resource("sources", sourceSchema(words)),
    ],
  };
}
