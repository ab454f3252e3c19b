import Papa from "papaparse";
import { type Problem, quoted } from "./problem.ts";
import type { AnyRow, NamedColumn, Table } from "./specification.ts";

/** A row and the line on which it begins. */
export interface SheetRow {
  readonly line: number;
  readonly row: AnyRow;
}

/** A table as read from its file. The checks between rows sift it further. */
export interface Sheet {
  readonly table: Table;
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  /** The ids of rows that were left out, with their lines, so that what refers to them can say so. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads the text of a table cell by cell. A row with a bad cell is left out and
 * listed; a header that does not fit is fatal, and then there are no rows.
 */
export function readTable(table: Table, file: string, text: string): Sheet {
  const { records, problems: csvProblems } = readCsv(file, text);
  const header = records[0]?.cells ?? [];
  const headerProblems = checkHeader(table, file, header);
  const base = { table, file, header };
  const fatal = [...csvProblems, ...headerProblems].filter(
    ({ severity }) => severity === "fatal",
  );
  if (fatal.length > 0) {
    return { ...base, rows: [], leftOut: new Map(), problems: fatal };
  }

  const rows: SheetRow[] = [];
  const leftOut = new Map<string, number>();
  const problems = [...headerProblems, ...csvProblems];
  const badLines = new Set(csvProblems.map(({ line }) => line));
  for (const { line, cells } of records.slice(1)) {
    const read = readRow(table, header, cells);
    problems.push(
      ...read.faults.map(
        (fault) => ({ severity: "row", file, line, ...fault }) as const,
      ),
    );
    if (read.faults.length === 0 && !badLines.has(line)) {
      rows.push({ line, row: read.row });
    } else {
      leftOut.set(cells[header.indexOf("id")] ?? "", line);
    }
  }
  return { ...base, rows, leftOut, problems };
}

function readCsv(
  file: string,
  raw: string,
): { records: CsvRecord[]; problems: Problem[] } {
  // One kind of line end, so that Papa Parse need not guess it from the first lines; and no byte order mark.
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ",",
    newline: "\n",
  });
  let line = 1;
  const all = data.map((cells) => {
    const record = { line, cells };
    // A quoted cell may hold line ends, so the line is counted and is not the number of the row.
    line += cells.join("").split("\n").length;
    return record;
  });
  const problems = errors.map((error): Problem => {
    const at = { file, line: all[error.row ?? 0]?.line ?? 1 };
    const expected =
      "CSV as in RFC 4180, where a cell with a quotation mark stands in quotation marks, and the mark twice";
    return error.code === "MissingQuotes"
      ? {
          severity: "fatal",
          fault: "table",
          ...at,
          message: "a quotation mark is never closed",
          expected,
        }
      : {
          severity: "row",
          ...at,
          message: "a quotation mark stands inside a cell",
          expected,
        };
  });
  const isBlank = ({ cells }: CsvRecord) =>
    cells.length === 1 && cells[0] === "";
  return { records: all.filter((record) => !isBlank(record)), problems };
}

function checkHeader(
  table: Table,
  file: string,
  header: readonly string[],
): Problem[] {
  const required = table.columns
    .filter(({ mayBeAbsent }) => !mayBeAbsent)
    .map(({ name }) => name);
  const known = table.columns.map(({ name }) => name);
  const expected = `the columns ${known.join(",")}`;
  const fatal = (column: string, message: string): Problem => {
    return {
      severity: "fatal",
      fault: "column",
      file,
      line: 1,
      column,
      message,
      expected,
    };
  };
  const problems = [
    ...required
      .filter((name) => !header.includes(name))
      .map((name) => fatal(name, "the column is missing")),
    ...header
      .filter((name) => !known.includes(name))
      .map((name) => fatal(quoted(name), "the column is unknown")),
    ...header
      .filter((name, at) => known.includes(name) && header.indexOf(name) !== at)
      .map((name) => fatal(name, "the column is there twice")),
  ];
  if (problems.length > 0) return problems;
  const inOrder = known.filter((name) => header.includes(name));
  const misplaced = header.find((name, at) => name !== inOrder[at]);
  if (misplaced === undefined) return [];
  const message = "the column is out of order";
  return [
    {
      severity: "warning",
      file,
      line: 1,
      column: misplaced,
      message,
      expected,
    },
  ];
}

interface CellFault {
  readonly column?: string;
  readonly message: string;
  readonly expected: string;
}

function readRow(
  table: Table,
  header: readonly string[],
  cells: readonly string[],
): { row: AnyRow; faults: readonly CellFault[] } {
  if (cells.length !== header.length) {
    const message = `the row has ${count(cells.length, "cell")}`;
    return {
      row: {},
      faults: [
        { message, expected: `${header.length}, as many as the header` },
      ],
    };
  }
  const row: Record<string, unknown> = {};
  const faults: CellFault[] = [];
  for (const column of table.columns) {
    const reading = readCell(column, cells[header.indexOf(column.name)] ?? "");
    if (reading.ok) row[column.property] = reading.value;
    else {
      faults.push({
        column: column.name,
        message: reading.message,
        expected: column.expected,
      });
    }
  }
  // The rules between cells need all of them.
  if (faults.length > 0) return { row, faults };
  const broken = table.rules
    .map((rule) => rule(row))
    .filter((fault) => fault !== undefined);
  return {
    row,
    faults: broken.map(({ property, ...fault }) => ({
      column:
        table.columns.find((column) => column.property === property)?.name ??
        property,
      ...fault,
    })),
  };
}

function readCell(
  column: NamedColumn,
  cell: string,
): ReturnType<NamedColumn["read"]> {
  if (cell !== "") return column.read(cell);
  return column.isRequired
    ? { ok: false, message: "the cell is empty" }
    : { ok: true, value: column.whenEmpty };
}

/** "1 cell", "5 cells". */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
