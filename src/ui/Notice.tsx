import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { useWords } from "./wordsContext.ts";

interface NoticeProps {
  readonly title: string;
  readonly messages: readonly string[];
  readonly onDismiss?: () => void;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Something that the reader must know, until they say that they do. */
export function Notice({ title, messages, onDismiss, children }: NoticeProps) {
  const { ui } = useWords().controls;
  return (
    <div
      role="alert"
      className="flex items-start justify-between gap-3 rounded-md border border-note-rule bg-note px-3 py-2 text-sm text-note-ink"
    >
      <div className="min-w-0 py-1 break-words">
        <p className="font-medium">{title}</p>
        {messages.length > 0 && (
          <ul className="mt-0.5 max-h-40 list-disc overflow-y-auto pl-5">
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
      {onDismiss && (
        <Button variant="quiet" className="text-note-ink" onClick={onDismiss}>
          {ui.dismiss}
        </Button>
      )}
    </div>
  );
}
