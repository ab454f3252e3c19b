import { CopyButton } from "./CopyButton.tsx";

interface CitationProps {
  readonly text: string;
  /** The name of its button. */
  readonly about: string;
}

/** A citation, as it will be copied. */
export function Citation({ text, about }: CitationProps) {
  return (
    <div className="flex items-start gap-3">
      <pre className="min-w-0 grow rounded-md border border-hair bg-card px-2.5 py-2 font-sans text-sm break-words whitespace-pre-wrap">
        {text}
      </pre>
      <span className="flex w-16 shrink-0 flex-col items-stretch gap-1">
        <CopyButton text={text} about={about} />
      </span>
    </div>
  );
}
