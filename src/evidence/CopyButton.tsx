import { Button } from "#ui/Button.tsx";
import { useCopying } from "#ui/useCopying.ts";
import { useWords } from "#ui/wordsContext.ts";

interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  /** What stands on it, where that is not just “Copy”. */
  readonly label?: string;
  /** Its name for who hears it, where several stand on a page. */
  readonly about?: string;
}

/** Copies a text and says whether the browser let it. */
export function CopyButton({ text, label, about }: CopyButtonProps) {
  const words = useWords().evidence;
  const { outcome, copy } = useCopying();
  const said = { copied: words.copied, refused: words.notCopied };
  return (
    <>
      <Button aria-label={about} onClick={() => void copy(text)}>
        {label ?? words.copy}
      </Button>
      <output className="text-xs text-soft">
        {/* What was said of another figure's text is not true of this one. */}
        {outcome?.text === text && said[outcome.kind]}
      </output>
    </>
  );
}
