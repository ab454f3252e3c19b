/**
 * How far a fault reaches: `fatal`, the package cannot be used at all; `row`,
 * this row is left out; `warning`, everything is used but someone should look.
 */
export type Severity = "fatal" | "row" | "warning";

/** What kind of fatal fault it is, so that the app can say what to do about it. */
export type FatalFault = "shape" | "table" | "column" | "empty";

/** One thing that is wrong with a data package. */
export interface Problem {
  readonly severity: Severity;
  /** Only for fatal problems. */
  readonly fault?: FatalFault;
  readonly file: string;
  /** Counted from 1, the header included; the line on which the row begins. */
  readonly line?: number;
  readonly column?: string;
  /** What is wrong, with the text that was found. */
  readonly message: string;
  /** What should be there instead; completes "expected …". */
  readonly expected: string;
}

/** A text from a file as a message may quote it: on one line and short. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, (space) =>
    /[\r\n]/.test(space) ? " ⏎ " : space,
  );
  const letters = Array.from(line);
  return `“${letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : line}”`;
}

/** A list in words: "a, b or c". */
export function orList(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

/** `incentives.csv:12: amount — “1,000” is not a plain number; expected …` */
export function formatProblem(problem: Problem): string {
  const line = problem.line === undefined ? "" : `:${problem.line}`;
  const column = problem.column === undefined ? "" : `${problem.column} — `;
  return `${problem.file}${line}: ${column}${problem.message}; expected ${problem.expected}`;
}
