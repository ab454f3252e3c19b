import { Skeleton } from "#ui/Skeleton.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { Wordmark } from "./Wordmark.tsx";

/** While the dataset is on its way: the same bar, and room where the view will be. */
export function LoadingPage() {
  const words = useWords().app;
  return (
    <>
      <div className="flex min-h-14 items-center border-b border-rule bg-card px-4 wide:px-6">
        <Wordmark />
      </div>
      <main className="px-4 py-5 wide:px-6 wide:py-6">
        <output className="mb-6 block text-soft">{words.loading}</output>
        <Skeleton lines={10} />
      </main>
    </>
  );
}
