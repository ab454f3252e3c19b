import { Notice } from "#ui/Notice.tsx";
import { ReloadButton } from "#ui/ReloadButton.tsx";
import { useWords } from "#ui/wordsContext.ts";

interface TextsAwaitedProps {
  /** Whether they did not come. */
  readonly hasFailed: boolean;
}

/** In place of an export whose texts are on their way, or did not come. */
export function TextsAwaited({ hasFailed }: TextsAwaitedProps) {
  const { coming, lost } = useWords().language;
  if (!hasFailed) return <output className="block text-soft">{coming}</output>;
  return (
    <Notice title={lost} messages={[]}>
      <ReloadButton />
    </Notice>
  );
}
