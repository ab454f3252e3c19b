import { useState } from "react";

interface Outcome {
  readonly kind: "copied" | "refused";
  readonly text: string;
}

interface Copying {
  /** What became of the last text: that it was copied for a few seconds, that the browser refused until it is dismissed. */
  readonly outcome: Outcome | undefined;
  /** Copies a text; resolves to whether the browser let it. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly dismiss: () => void;
}

/** How long it is said that something was copied, in milliseconds. */
const SAID_FOR = 4000;

/** Copies texts, and remembers what became of the last one. */
export function useCopying(): Copying {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setOutcome({ kind: "refused", text });
      return false;
    }
    const copied = { kind: "copied", text } as const;
    setOutcome(copied);
    setTimeout(() => {
      setOutcome((now) => (now === copied ? undefined : now));
    }, SAID_FOR);
    return true;
  };
  return { outcome, copy, dismiss: () => setOutcome(undefined) };
}
