import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/wordsContext.ts";

interface TextsAwaitedProps {
  /** Undefined unless they did not come. */
  readonly retry: (() => void) | undefined;
}

/** In place of an export whose texts are on their way, or did not come. */
export function TextsAwaited({ retry }: TextsAwaitedProps) {
  const { coming, lost, retry: again } = useWords().language;
  if (!retry) return <output className="block text-soft">{coming}</output>;
  return (
    <div className="space-y-2">
      <Notice title={lost} messages={[]} />
      <Button onClick={retry}>{again}</Button>
    </div>
  );
}
