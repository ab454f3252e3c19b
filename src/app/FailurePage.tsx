import { PackageFailure } from "#dataset/failure.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { ProblemList } from "./ProblemList.tsx";
import { DATASET_LANGUAGE } from "#words/languages.ts";

interface FailurePageProps {
  readonly failure: unknown;
  readonly onRetry: () => void;
}

/** Instead of the views when the data cannot be used at all: what is wrong, where, and what to do. */
export function FailurePage({ failure, onRetry }: FailurePageProps) {
  const words = useWords().app;
  const texts = words.failure;
  const isPackage = failure instanceof PackageFailure;
  const message = failure instanceof Error ? failure.message : String(failure);
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <div role="alert">
        <h1 className="font-serif text-2xl font-semibold">{texts.title}</h1>
        <dl className="mt-4 grid gap-x-4 gap-y-2 sm:grid-cols-[max-content_1fr]">
          <dt className="text-soft">{texts.what}</dt>
          <dd lang={DATASET_LANGUAGE} className="break-words">
            {isPackage ? failure.what : message}
          </dd>
          {isPackage && (
            <>
              <dt className="text-soft">{texts.where}</dt>
              <dd className="break-all">{failure.where}</dd>
              <dt className="text-soft">{texts.toDo}</dt>
              <dd lang={DATASET_LANGUAGE}>{failure.toDo}</dd>
            </>
          )}
        </dl>
      </div>
      <Button variant="primary" className="mt-6" onClick={onRetry}>
        {words.retry}
      </Button>
      {isPackage && failure.problems.length > 0 && (
        <ProblemList problems={failure.problems} />
      )}
    </main>
  );
}
