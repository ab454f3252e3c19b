import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Button } from "./Button.tsx";
import { useFloating } from "./floating.ts";
import { useWords } from "./wordsContext.ts";

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly side?: "left" | "right" | "bottom" | "centre";
  readonly children: ReactNode;
}

const SIDES = {
  centre: "m-auto h-auto max-h-[96dvh] w-[min(76rem,96vw)] rounded-xl border",
  left: "mr-auto h-dvh max-h-none w-[min(24rem,100vw)] border-r",
  right: "ml-auto h-dvh max-h-none w-[min(26rem,100vw)] border-l",
  bottom: "mt-auto h-auto max-h-[88dvh] w-full rounded-t-xl border-t",
} as const;

/** A panel over the page. Closing it gives the focus back. */
export function Sheet({
  title,
  isOpen,
  onClose,
  side = "right",
  children,
}: SheetProps) {
  const { ui } = useWords().controls;
  const floating = useFloating();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  // What floats within must hang in the dialog: all else is covered and silent.
  const [host, setHost] = useState<HTMLElement | null>(null);
  const isEscapeSpent = useRef(false);

  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, [isOpen]);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // An open menu or remark takes this key for itself.
    const floating = ref.current?.querySelector("[data-dialog][data-open]");
    isEscapeSpent.current = floating !== null && floating !== undefined;
  };
  const handleCancel = (event: SyntheticEvent) => {
    if (event.target !== ref.current) return;
    event.preventDefault();
    if (!isEscapeSpent.current) onClose();
    isEscapeSpent.current = false;
  };
  const handleClick = (event: MouseEvent) => {
    if (event.target === ref.current) onClose();
  };

  return (
    // The dialog itself is only hit where its backdrop is; Escape does the same by key.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onKeyDownCapture={handleKeyDown}
      onCancel={handleCancel}
      onClick={handleClick}
      onClose={(event) => {
        // Closed by the browser itself; one that was opened again meanwhile stays.
        const isShut = event.target === ref.current && !ref.current.open;
        if (isOpen && isShut) onClose();
      }}
      className={`fixed inset-0 m-0 max-w-none overscroll-contain border-rule bg-paper p-0 text-ink backdrop:bg-veil ${SIDES[side]}`}
    >
      {isOpen && (
        <div ref={setHost} className="flex max-h-full min-h-full flex-col">
          <div className="sticky top-0 z-20 flex items-center justify-between gap-3 border-b border-rule bg-paper px-4 py-2">
            <h2 id={titleId} className="font-serif text-lg font-semibold">
              {title}
            </h2>
            <Button variant="quiet" onClick={onClose}>
              {ui.close}
            </Button>
          </div>
          <div className="px-4 py-4">
            {floating ? (
              <floating.FloatingHost host={host}>
                {children}
              </floating.FloatingHost>
            ) : (
              children
            )}
          </div>
        </div>
      )}
    </dialog>
  );
}
