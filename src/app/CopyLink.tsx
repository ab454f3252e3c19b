import { Button } from "#ui/Button.tsx";
import { useCopying } from "#ui/useCopying.ts";
import { useWords } from "#ui/wordsContext.ts";
import { LONGEST_LINK } from "#view-state/codec.ts";

interface CopyLinkProps {
  readonly link: string;
}

/** The reader asked for the link, so the focus goes to it. */
function focusOn(field: HTMLInputElement | null): void {
  field?.focus();
}

/** Copies the link of the view. Where the browser refuses, the link is shown to be copied by hand. */
export function CopyLink({ link }: CopyLinkProps) {
  const words = useWords().app;
  const { outcome, copy, dismiss } = useCopying();
  const isLong = link.length > LONGEST_LINK;
  return (
    <span className="relative">
      <Button
        onClick={() => {
          void copy(link);
        }}
      >
        {words.copyLink}
      </Button>
      {isLong && outcome === undefined && (
        <span className="absolute top-full right-0 z-20 mt-1 w-max max-w-72 rounded-md border border-note-rule bg-note px-3 py-2 text-xs text-note-ink">
          {words.linkTooLong(link.length, LONGEST_LINK)}
        </span>
      )}
      {outcome !== undefined && (
        <output className="absolute top-full right-0 z-30 mt-1 w-max max-w-80 rounded-md border border-rule bg-card p-3 text-sm shadow-lg">
          {outcome.kind === "copied" ? words.linkCopied : words.linkNotCopied}
          {outcome.kind === "refused" && (
            <input
              readOnly
              ref={focusOn}
              value={outcome.text}
              aria-label={words.copyLink}
              className="mt-2 block w-72 rounded-sm border border-rule bg-paper px-2 py-1 text-xs"
              onFocus={(event) => {
                event.target.select();
              }}
              onBlur={dismiss}
            />
          )}
          {isLong && (
            <span className="mt-1 block text-note-ink">
              {words.linkTooLong(link.length, LONGEST_LINK)}
            </span>
          )}
        </output>
      )}
    </span>
  );
}
