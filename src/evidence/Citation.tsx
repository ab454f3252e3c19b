import { CopyButton } from "./CopyButton.tsx";

interface CitationProps {
  readonly text: string;
  /** The name of its button. */
  readonly about: string;
}

/** A citation, as it will be copied. */
export function Citation({ text, about }: CitationProps) {
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
      <pre className="min-w-0 grow basis-64 rounded-md border border-hair bg-card px-2.5 py-2 font-sans text-sm break-words whitespace-pre-wrap">
        {text}
      </pre>
      <span className="flex items-center gap-2">
        <CopyButton text={text} about={about} />
      </span>
    </div>
  );
}
