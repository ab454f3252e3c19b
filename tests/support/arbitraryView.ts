import * as fc from "fast-check";
import { BASES } from "#domain/basis.ts";
import {
  FIELD_NAMES,
  fieldNamed,
  type FieldName,
  type ViewState,
} from "#view-state/fields.ts";
import { arbitraryText } from "./arbitraryText.ts";

/** Ids that may or may not be in a dataset, some of them words that mean something elsewhere. */
const slug = fc.oneof(
  fc.constantFrom(
    "shenzhen",
    "wuhan",
    "wuhan-east-lake",
    "guangdong",
    "atlantis",
    "constructor",
    "auto",
    "name",
    "none",
    "5g",
  ),
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}$/),
);
const yardstick = fc.oneof(
  fc.constantFrom(
    "cap.team",
    "annual-budget",
    "fund",
    "target.person",
    "grant.doctor.month",
    "rate.enterprise.rent",
  ),
  fc.constantFrom(...BASES.filter((basis) => basis !== "rate")),
);
const listOf = (items: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(items, { minLength: 1, maxLength: 12 })
    .map((list) => list.join("~"));

interface Dialect {
  /** A text of the kind: a field that reads it reads them all. */
  readonly probe: string;
  readonly texts: fc.Arbitrary<string>;
}

/** The kinds of text besides vocabulary words that fields read. A new field is probed like all others. */
const DIALECTS: readonly Dialect[] = [
  {
    probe: "free text, with spaces",
    texts: fc.oneof(
      arbitraryText(200),
      fc.string({ unit: "grapheme", maxLength: 20 }),
    ),
  },
  { probe: "1987", texts: fc.integer({ min: 1900, max: 2100 }).map(String) },
  { probe: "no-such-place", texts: slug },
  { probe: "no-such-place~nor-this", texts: listOf(slug) },
  { probe: "fund~cap.team", texts: listOf(yardstick) },
  { probe: "-cap.team", texts: yardstick.map((name) => `-${name}`) },
  {
    probe: "nowhere_fund_nothing",
    texts: fc.tuple(slug, yardstick, slug).map((parts) => parts.join("_")),
  },
  {
    probe: "2031.1.0",
    texts: fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat(99), fc.nat(999))
      .map((parts) => parts.join(".")),
  },
];

/** Any value of one field: its samples, parts of those that are lists, and texts that it reads. */
function arbitraryValue(name: FieldName): fc.Arbitrary<unknown> {
  const field = fieldNamed(name);
  const values = [field.initial, ...field.samples];
  const lists = values.filter((value) => Array.isArray(value)) as unknown[][];
  const read = DIALECTS.filter(({ probe }) => field.parse(probe).ok).map(
    ({ texts }) =>
      texts
        .map((text) => field.parse(text))
        .filter((parsed) => parsed.ok)
        .map(({ value }) => value),
  );
  return fc.oneof(
    fc.constantFrom(...values),
    ...lists
      .filter((list) => list.length > 0)
      .map((list) => fc.subarray(list, { minLength: 1 })),
    ...read,
  );
}

/** Any view state, made from the table of fields alone. */
export const arbitraryView: fc.Arbitrary<ViewState> = fc
  .record(
    Object.fromEntries(FIELD_NAMES.map((name) => [name, arbitraryValue(name)])),
  )
  .map((record) => record as unknown as ViewState);

const NASTY = [
  "",
  " ",
  "__proto__",
  "constructor",
  "toString",
  "%E0%A4%A",
  "%",
  "%25E0%25A4%25A",
  "%ED%A0%80",
  "\uD800",
  "\uDC00x",
  "\u0000",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "2019abc",
  "all",
  "auto",
  "none",
  "1",
  "-",
  "~",
  "~~",
  "all~all",
  "shenzhen~shenzhen",
  "NaN",
  "1e9",
  "+",
  "a+b",
  "武汉",
  "x".repeat(300),
  "a~".repeat(200),
];

const param = fc.oneof(
  fc.constantFrom(
    ...FIELD_NAMES,
    "v",
    "hasOwnProperty",
    "__proto__",
    "constructor",
    "utm_source",
    "",
  ),
  arbitraryText(5),
);
const raw = fc.oneof(
  fc.constantFrom(...NASTY),
  arbitraryText(30),
  listOf(slug),
  listOf(yardstick),
);

/** Any text that may stand behind the question mark, well formed or not. */
export const arbitraryQuery: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.tuple(param, raw), { maxLength: 8 })
    .map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
  arbitraryText(120),
);
