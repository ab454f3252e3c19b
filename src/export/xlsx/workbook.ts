import type { PackedFile } from "#export/zip/zipFiles.ts";
import { type Sheet, sheetXml } from "./sheetXml.ts";
import { xmlText } from "./xlsxText.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS =
  "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;

const relations = (all: readonly string[]) =>
  `${XML}<Relationships xmlns="${RELATIONS}">${all.join("")}</Relationships>`;

/** Two cell styles: as it is, and bold for the header. */
const STYLES = [
  XML,
  `<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");

/** The parts of an Office Open XML workbook: typed cells, nothing else, and no date of its making. */
export function workbookParts(sheets: readonly Sheet[]): readonly PackedFile[] {
  const numbered = sheets.map((sheet, index) => {
    const number = String(index + 1);
    return { sheet, number, file: `sheet${number}.xml`, id: `rId${number}` };
  });
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
    ...numbered.map(
      ({ file }) =>
        `<Override PartName="/xl/worksheets/${file}" ContentType="${TYPES}.worksheet+xml"/>`,
    ),
  ];
  const named = numbered.map(
    ({ sheet, number, id }) =>
      `<sheet name="${xmlText(sheet.name)}" sheetId="${number}" r:id="${id}"/>`,
  );
  return [
    {
      path: "[Content_Types].xml",
      text: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    },
    {
      path: "_rels/.rels",
      text: relations([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    },
    {
      path: "xl/workbook.xml",
      text: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${named.join("")}</sheets></workbook>`,
    },
    {
      path: "xl/_rels/workbook.xml.rels",
      text: relations([
        ...numbered.map(({ file, id }) =>
          relation(id, "worksheet", `worksheets/${file}`),
        ),
        relation("rIdStyles", "styles", "styles.xml"),
      ]),
    },
    { path: "xl/styles.xml", text: STYLES },
    ...numbered.map(({ sheet, file }) => ({
      path: `xl/worksheets/${file}`,
      text: sheetXml(sheet),
    })),
  ];
}
