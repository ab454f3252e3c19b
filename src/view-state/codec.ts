import {
  fieldNamed,
  FIELD_NAMES,
  type FieldName,
  INITIAL_VIEW,
  type ViewState,
} from "./fields.ts";
import { migrate } from "./migrations.ts";
import type { Invalid } from "./parsed.ts";

/** A part of a link that could not be read. */
export interface Problem {
  readonly param: string;
  /** The text as it stood in the link, shortened for reading. */
  readonly raw: string;
  readonly reason: Invalid | "dropped";
}

/** Parameters that are none of ours. */
export type Foreign = readonly (readonly [string, string])[];

export interface Decoded {
  readonly view: ViewState;
  readonly problems: readonly Problem[];
  /** Parameters that are none of ours: carried through, never shown. */
  readonly foreign: Foreign;
}

/** The longest link that is made; longer ones are cut by mail and chat programs. */
export const LONGEST_LINK = 2000;

const LONGEST_RAW = 60;

const shortened = (text: string) =>
  text.length > LONGEST_RAW ? `${text.slice(0, LONGEST_RAW)}…` : text;

const isField = (param: string): param is FieldName =>
  (FIELD_NAMES as readonly string[]).includes(param);

/**
 * Reads a link's query. Total: whatever the text, it gives a view; what cannot
 * be read is named and left at its initial value. Of a repeated parameter the
 * first counts.
 */
export function decode(query: string): Decoded {
  const params = migrate(new URLSearchParams(query));
  const problems: Problem[] = [];
  const changes: [FieldName, unknown][] = [];
  for (const name of FIELD_NAMES) {
    const raw = params.get(name);
    if (raw === null) continue;
    const parsed = fieldNamed(name).parse(raw);
    if (!parsed.ok) {
      problems.push({
        param: name,
        raw: shortened(raw),
        reason: parsed.reason,
      });
      continue;
    }
    changes.push([name, parsed.value]);
    for (const part of parsed.dropped) {
      problems.push({ param: name, raw: shortened(part), reason: "dropped" });
    }
  }
  const foreign = [...params].filter(
    ([param]) => !isField(param) && param !== "v",
  );
  const view = { ...INITIAL_VIEW, ...Object.fromEntries(changes) } as ViewState;
  return { view, problems, foreign };
}

/** Whether a field stands at its initial value, as the link would write it. */
export function isInitial(view: ViewState, name: FieldName): boolean {
  const field = fieldNamed(name);
  return field.format(view[name]) === field.format(field.initial);
}

/**
 * Writes a view as a link's query, without `?`. Only what differs from the
 * initial view is written, and always `data`; the order is that of the fields.
 */
export function encode(view: ViewState, foreign: Foreign = []): string {
  const own = FIELD_NAMES.filter(
    (name) => fieldNamed(name).inUrl === "always" || !isInitial(view, name),
  ).map((name) => [name, fieldNamed(name).format(view[name])] as const);
  return [...own, ...foreign]
    .map(([name, text]) => `${escape(name)}=${escape(text)}`)
    .join("&");
}

/** Percent-encoding that leaves the safe alphabet alone; a space never becomes a plus. */
function escape(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
