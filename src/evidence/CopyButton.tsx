import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";

interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  /** What stands on it, where that is not just “Copy”. */
  readonly label?: string;
  /** Its name for who hears it, where several stand on a page. */
  readonly about?: string;
}

type Copying = "idle" | "copied" | "refused";

/** Copies a text and says whether the browser let it. */
export function CopyButton({ text, label, about }: CopyButtonProps) {
  const words = useWords().evidence;
  const [copied, setCopied] = useState<{
    readonly text: string;
    readonly outcome: Copying;
  }>({ text, outcome: "idle" });
  // What was said of another figure's text is not true of this one.
  const outcome = copied.text === text ? copied.outcome : "idle";
  const said: Record<Copying, string> = {
    idle: "",
    copied: words.copied,
    refused: words.notCopied,
  };

  const handleCopy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, outcome: "copied" });
    } catch {
      setCopied({ text, outcome: "refused" });
    }
  };

  return (
    <>
      <Button aria-label={about} onClick={() => void handleCopy()}>
        {label ?? words.copy}
      </Button>
      <output className="text-xs text-soft">{said[outcome]}</output>
    </>
  );
}
