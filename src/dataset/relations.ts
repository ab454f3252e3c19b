import { type Problem, quoted } from "./problem.ts";
import type { Sheet, SheetRow } from "./readTable.ts";
import type { RowFault } from "./rowRules.ts";
import {
  type AnyRow,
  columnName,
  type Reference,
  type RequiredTableName,
  TABLE_NAMES,
} from "./specification.ts";

/** Every table that each package has, as far as it is checked. */
export type Sheets = Readonly<Record<RequiredTableName, Sheet>>;

/** Leaves out the rows that the judge finds fault with, and lists them. */
export function sift(
  sheet: Sheet,
  judge: (row: SheetRow) => RowFault | undefined,
): Sheet {
  const rows: SheetRow[] = [];
  const leftOut = new Map(sheet.leftOut);
  const problems: Problem[] = [...sheet.problems];
  for (const row of sheet.rows) {
    const fault = judge(row);
    if (fault === undefined) {
      rows.push(row);
      continue;
    }
    const { property, message, expected } = fault;
    const column = columnName(property);
    problems.push({
      severity: "row",
      file: sheet.file,
      line: row.line,
      column,
      message,
      expected,
    });
    leftOut.set(idOf(row.row), row.line);
  }
  return { ...sheet, rows, leftOut, problems };
}

/** Keeps the first of the rows with the same key. */
export function dropRepeated(sheet: Sheet): Sheet {
  const lines = new Map<string, number>();
  const { key } = sheet.table;
  return sift(sheet, ({ row, line }) => {
    const value = key.map((property) => String(row[property])).join(", ");
    const first = lines.get(value);
    if (first === undefined) {
      lines.set(value, line);
      return undefined;
    }
    const what = key.map(columnName).join(", ");
    return {
      property: key[0] ?? "id",
      message: `${quoted(value)} already stands in line ${first}`,
      expected: `${what} to be unique`,
    };
  });
}

/**
 * Leaves out rows that refer to a row that is unknown or was left out, and then
 * the rows that refer to those, until every reference holds.
 */
export function dropDangling(before: Sheets): Sheets {
  let sheets = before;
  // A table stands after those that it refers to; only references within a table need another round.
  for (const name of TABLE_NAMES) {
    for (;;) {
      const sheet = sheets[name];
      const sifted = dropUnrelated(sheet, sheets);
      if (sifted.rows.length === sheet.rows.length) break;
      sheets = { ...sheets, [name]: sifted };
    }
  }
  return sheets;
}

/** Leaves out rows of one sheet that refer to a row that the sheets do not hold. */
export function dropUnrelated(
  sheet: Sheet,
  sheets: Readonly<Partial<Sheets>>,
): Sheet {
  return sift(sheet, relationJudge(sheet, sheets));
}

function relationJudge(
  sheet: Sheet,
  sheets: Readonly<Partial<Sheets>>,
): (row: SheetRow) => RowFault | undefined {
  const rowsById = new Map(
    Object.entries(sheets).map(([name, { rows }]) => [
      name,
      new Map(rows.map(({ row }) => [idOf(row), row])),
    ]),
  );
  const own = rowsById.get(sheet.table.name) ?? new Map<string, AnyRow>();
  return ({ row }) => {
    for (const reference of sheet.table.references) {
      const known = rowsById.get(reference.table) ?? own;
      for (const id of namedBy(row, reference)) {
        if (known.has(id)) continue;
        return danglingFault(reference, id, sheets[reference.table] ?? sheet);
      }
    }
    return contestFault(row, own) ?? cycleFault(row, own);
  };
}

function danglingFault(
  reference: Reference,
  id: string,
  target: Sheet,
): RowFault {
  const line = target.leftOut.get(id);
  return {
    property: reference.column,
    message:
      line === undefined
        ? `${quoted(id)} is not in ${target.file}`
        : `${quoted(id)} was left out of ${target.file} (line ${line})`,
    expected: `the id of a sound row of ${target.file}`,
  };
}

function namedBy(row: AnyRow, reference: Reference): readonly string[] {
  const value = row[reference.column];
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as string[]) : [value as string];
}

function idOf(row: AnyRow): string {
  return String(row["id"]);
}

/** To contest is mutual: if only one of two figures said so, the other would look undisputed. */
function contestFault(
  row: AnyRow,
  own: ReadonlyMap<string, AnyRow>,
): RowFault | undefined {
  const contested = row["contested"];
  if (!Array.isArray(contested)) return undefined;
  const id = idOf(row);
  const fault = (message: string): RowFault => {
    return {
      property: "contested",
      message,
      expected: "rows that name each other",
    };
  };
  for (const other of contested as string[]) {
    if (other === id) return fault(`${quoted(id)} names itself`);
    const back = own.get(other)?.["contested"];
    if (!Array.isArray(back) || !back.includes(id)) {
      return fault(`${quoted(other)} does not name ${quoted(id)} back`);
    }
  }
  return undefined;
}

function cycleFault(
  row: AnyRow,
  own: ReadonlyMap<string, AnyRow>,
): RowFault | undefined {
  const id = idOf(row);
  const line: string[] = [];
  let parent = row["parent"];
  while (typeof parent === "string" && !line.includes(parent)) {
    line.push(parent);
    if (parent === id) {
      return {
        property: "parent",
        message: `${quoted(id)} lies in itself: ${[id, ...line].join(" in ")}`,
        expected: "a parent that does not lie in the place",
      };
    }
    parent = own.get(parent)?.["parent"];
  }
  return undefined;
}
