import { isSlug } from "#domain/ids.ts";
import { isWord } from "#domain/vocabularies.ts";
import { parseYear, type Year } from "#domain/year.ts";
import { isRealDate } from "./isoDate.ts";
import { orList, quoted } from "./problem.ts";

/** What a cell came to: its value, or what is wrong with it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** The part of a Table Schema field that follows from the kind of column. */
export interface FieldShape {
  readonly type: string;
  readonly format?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** One column of a table: how its cells are read, described and complained about. */
export interface Column<Value> {
  readonly description: string;
  /** Completes "expected …". */
  readonly expected: string;
  readonly field: FieldShape;
  readonly isRequired: boolean;
  /** Whether a table may lack the whole column. */
  readonly mayBeAbsent: boolean;
  /** Reads a cell that is not empty. */
  readonly read: (text: string) => Reading<Value>;
  /** What an empty cell means; never used where the cell is required. */
  readonly whenEmpty: Value | undefined;
  /** Whether a cell holds several values, joined by semicolons. */
  readonly isList: boolean;
}

const fine = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
const wrong = (message: string): Reading<never> => ({ ok: false, message });

function column<Value>(
  description: string,
  expected: string,
  field: FieldShape,
  read: (text: string) => Reading<Value>,
): Column<Value> {
  return {
    description,
    expected,
    field,
    isRequired: true,
    mayBeAbsent: false,
    read,
    whenEmpty: undefined,
    isList: false,
  };
}

/** A column whose cells may be empty; they read as undefined. */
export function optional<Value>(of: Column<Value>): Column<Value | undefined> {
  return { ...of, isRequired: false };
}

/** The regular expression of a slug as a Table Schema states it. */
const SLUG_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

/** An id: of the row itself, or of the row that it refers to. */
export function id<Id extends string>(
  description: string,
  parse: (text: string) => Id | undefined,
): Column<Id> {
  return column(
    description,
    "an id of small letters, digits and single inner hyphens, at most 80 characters, such as “wuhan-east-lake”",
    { type: "string", constraints: { pattern: SLUG_PATTERN, maxLength: 80 } },
    (text) => {
      const value = parse(text);
      return value === undefined
        ? wrong(`${quoted(text)} is not an id`)
        : fine(value);
    },
  );
}

/** A word that is the same as an id in form, but belongs to the package and not to a table. */
export function slug(description: string): Column<string> {
  return id(description, (text) => (isSlug(text) ? text : undefined));
}

/** Free text of at most `max` characters, without blank ends. */
export function text(description: string, max: number): Column<string> {
  return column(
    description,
    `text of at most ${max} characters, without spaces at its ends`,
    { type: "string", constraints: { maxLength: max } },
    (cell) => {
      // Counted as a Table Schema counts: by code points, not by code units.
      const length = Array.from(cell).length;
      if (length > max) {
        return wrong(`${quoted(cell)} has ${length} characters`);
      }
      if (cell.trim() !== cell) {
        return wrong(`${quoted(cell)} begins or ends with a space`);
      }
      return fine(cell);
    },
  );
}

/** One word of a vocabulary. */
export function word<Word extends string>(
  description: string,
  words: readonly Word[],
): Column<Word> {
  return column(
    description,
    orList(words),
    { type: "string", constraints: { enum: words } },
    (cell) =>
      isWord(words, cell)
        ? fine(cell)
        : wrong(`${quoted(cell)} is not a word of this column`),
  );
}

/**
 * How a Table Schema types a list. Version 2 of the standard has a type of its
 * own, but its published profile forgets it, and readers of version 1 stop at it.
 */
export const LIST_FIELD: FieldShape = {
  type: "string",
  constraints: { pattern: "[^;]+(;[^;]+)*" },
};

function list<Item extends string>(
  description: string,
  expected: string,
  readItem: (text: string) => Item | undefined,
): Column<readonly Item[]> {
  const read = (cell: string): Reading<readonly Item[]> => {
    const items: Item[] = [];
    for (const part of cell.split(";")) {
      const item = readItem(part);
      if (item === undefined) {
        return wrong(`${quoted(part)} in the list does not belong there`);
      }
      if (items.includes(item)) {
        return wrong(`${quoted(part)} is twice in the list`);
      }
      items.push(item);
    }
    return fine(items);
  };
  // An empty list is a list, so that no reader of a row has to tell it from undefined.
  return {
    ...column(description, expected, LIST_FIELD, read),
    isRequired: false,
    whenEmpty: [],
    isList: true,
  };
}

/** Words of a vocabulary, joined by semicolons; an empty cell is an empty list. */
export function words<Word extends string>(
  description: string,
  vocabulary: readonly Word[],
): Column<readonly Word[]> {
  return list(
    `${description} Joined by semicolons: ${vocabulary.join(", ")}.`,
    `a list without spaces, joined by “;”, of ${orList(vocabulary)}`,
    (part) => (isWord(vocabulary, part) ? part : undefined),
  );
}

/** Ids of rows of the same table, joined by semicolons. A table without the column is fine. */
export function ids<Id extends string>(
  description: string,
  parse: (text: string) => Id | undefined,
): Column<readonly Id[]> {
  const expected = "a list of ids without spaces, joined by “;”";
  return { ...list(description, expected, parse), mayBeAbsent: true };
}

/** An ISO 8601 date at the precision that the source has. */
export function date(description: string): Column<string> {
  return column(
    `${description} ISO 8601 at the precision that the source has.`,
    "a date that exists, as 2017, 2017-11 or 2017-11-18",
    {
      type: "string",
      constraints: { pattern: "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" },
    },
    (cell) =>
      isRealDate(cell) ? fine(cell) : wrong(`${quoted(cell)} is not a date`),
  );
}

/** A calendar year. */
export function year(description: string): Column<Year> {
  return column(
    description,
    "a year of four digits from 1900 to 2100",
    { type: "year", constraints: { minimum: "1900", maximum: "2100" } },
    (cell) => {
      const value = parseYear(cell);
      return value === undefined
        ? wrong(`${quoted(cell)} is not a year`)
        : fine(value);
    },
  );
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly isAboveMin?: boolean;
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Plain digits: no exponent, no thousands separator, no space, no plus. Beyond 2^53 digits would get lost. */
function readPlainNumber(cell: string): number | undefined {
  if (!PLAIN_NUMBER.test(cell)) return undefined;
  const value = Number(cell);
  // Adding 0 turns a written "-0" into 0.
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : undefined;
}

/** A number in plain digits, within limits. */
export function number(
  description: string,
  limits: Limits = {},
): Column<number> {
  const { min, max, isAboveMin = false } = limits;
  const range = [
    ...(min === undefined
      ? []
      : [isAboveMin ? `above ${min}` : `at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ].join(" and ");
  const constraints = {
    ...(min === undefined
      ? {}
      : isAboveMin
        ? { exclusiveMinimum: min }
        : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
  const hasLimits = range !== "";
  return column(
    description,
    `a plain number${hasLimits ? ` ${range}` : ""} such as 1000000 or 0.5, without exponent, separators or spaces`,
    { type: "number", ...(hasLimits ? { constraints } : {}) },
    (cell) => {
      const value = readPlainNumber(cell);
      if (value === undefined) {
        return wrong(`${quoted(cell)} is not a plain number`);
      }
      const isLow =
        min !== undefined && (isAboveMin ? value <= min : value < min);
      const isHigh = max !== undefined && value > max;
      return isLow || isHigh ? wrong(`${cell} is out of range`) : fine(value);
    },
  );
}

/** A web address. Only http and https, since the app makes a link of it. */
export function webAddress(description: string): Column<string> {
  return column(
    description,
    "a web address that begins with https:// or http://",
    {
      type: "string",
      format: "uri",
      constraints: { pattern: "https?://[^\\s]+" },
    },
    (cell) => {
      const isAddress = /^https?:\/\/\S+$/.test(cell) && URL.canParse(cell);
      return isAddress
        ? fine(cell)
        : wrong(`${quoted(cell)} is not a web address`);
    },
  );
}

/** A code of six digits by GB/T 2260. */
export function divisionCode(description: string): Column<string> {
  return column(
    description,
    "a code of six digits, such as 420100",
    { type: "string", constraints: { pattern: "[1-9][0-9]{5}" } },
    (cell) =>
      /^[1-9]\d{5}$/.test(cell)
        ? fine(cell)
        : wrong(`${quoted(cell)} is not a GB/T 2260 code`),
  );
}
