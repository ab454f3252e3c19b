import { unzipSync } from "fflate";

type Read = string | number | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

const textOf = (xml: string) =>
  xml
    .replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );

function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, "");
  return Array.from(letters).reduce(
    (index, letter) => index * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** The cells of a worksheet part, with their types, as a spreadsheet reads them. */
export function sheetCells(xml: string): readonly (readonly Read[])[] {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) => {
    const cells: Read[] = [];
    const found = row.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs);
    for (const [, reference = "", attributes = "", inner = ""] of found) {
      const value = /<(?:v|t)[^>]*>(.*)<\/(?:v|t)>/s.exec(inner)?.[1] ?? "";
      cells[columnOf(reference) - 1] = attributes.includes('t="inlineStr"')
        ? textOf(value)
        : Number(value);
    }
    return Array.from(cells);
  });
}

/** The files within an archive, as text; a byte order mark stays. */
export function unzipped(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = unzipSync(new Uint8Array(bytes));
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path,
      Buffer.from(file).toString("utf8"),
    ]),
  );
}
