import type { FatalFault, Problem } from "./problem.ts";

/**
 * Why a package cannot be used at all:
 * `network`, no answer came; `status`, the server refused; `no-such-version`,
 * the link names a version that is not there; `not-json`; `shape`, the
 * description does not fit; `table`, a table cannot be read; `column`, its
 * header does not fit; `empty`, there is nothing to show.
 */
export type FailureKind =
  "network" | "status" | "no-such-version" | "not-json" | FatalFault;

interface Failure {
  readonly kind: FailureKind;
  /** The address at which it failed. */
  readonly where: string;
  /** Completes the sentence "The data cannot be shown: …". */
  readonly what: string;
  readonly status?: number;
  readonly problems?: readonly Problem[];
}

const TO_DO: Record<FailureKind, string> = {
  network: "Check the connection, then try again.",
  status:
    "Try again later; if it stays so, the data were not put on the server.",
  "no-such-version": "The current version can be shown instead.",
  "not-json": "Correct the file, or put the package on the server again.",
  shape:
    'Correct the description of the package; "npm run check:data" lists all that is wrong.',
  table: 'Correct the table; "npm run check:data" lists all that is wrong.',
  column:
    'Correct the header of the table; "npm run check:data" lists all that is wrong.',
  empty: "Add incentives to the package, or correct their rows.",
};

/** A package that cannot be used at all. Its message is a sentence: what, where, and what to do. */
export class PackageFailure extends Error {
  override readonly name = "PackageFailure";
  readonly kind: FailureKind;
  readonly where: string;
  readonly what: string;
  readonly toDo: string;
  /** The answer's HTTP status, if that is what failed. */
  readonly status: number | undefined;
  /** What is wrong inside the package; empty if it was not read that far. */
  readonly problems: readonly Problem[];

  constructor({ kind, where, what, status, problems = [] }: Failure) {
    super(`${what} (${where}). ${TO_DO[kind]}`);
    this.kind = kind;
    this.where = where;
    this.what = what;
    this.toDo = TO_DO[kind];
    this.status = status;
    this.problems = problems;
  }

  /** Whether the same request may well succeed a moment later. */
  get isPassing(): boolean {
    return (
      this.kind === "network" ||
      (this.kind === "status" && (this.status ?? 0) >= 500)
    );
  }
}
