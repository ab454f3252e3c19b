import type { Problem } from "#dataset/problem.ts";
import { useWords } from "#ui/wordsContext.ts";
import { DATASET_LANGUAGE } from "#words/languages.ts";

const MOST_PROBLEMS = 20;

/** The faults of a package, each with file, line and column. */
export function ProblemList({
  problems,
}: {
  readonly problems: readonly Problem[];
}) {
  const { app, joins } = useWords();
  const texts = app.failure;
  const shown = problems.slice(0, MOST_PROBLEMS);
  return (
    <ul className="mt-4 space-y-1 text-sm">
      {shown.map((problem) => (
        <li
          key={`${problem.file} ${String(problem.line)} ${problem.column ?? ""} ${problem.message}`}
          className="break-words"
        >
          <strong className="font-medium">
            {texts.place(problem.file, problem.line ?? 0, problem.column ?? "")}
          </strong>
          {joins.colon}
          <span lang={DATASET_LANGUAGE}>{problem.message}</span>
          {joins.semicolon}
          {texts.expected(problem.expected)}
        </li>
      ))}
      {problems.length > shown.length && (
        <li>{texts.more(problems.length - shown.length)}</li>
      )}
    </ul>
  );
}
