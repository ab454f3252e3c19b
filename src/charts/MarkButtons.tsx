import { type KeyboardEvent, useRef, useState } from "react";
import { type Mark, nextMark } from "./nextMark.ts";

/** A mark as who cannot see the chart meets it. */
export interface MarkButton extends Mark {
  /** The accessible name. */
  readonly label: string;
  /** What the pointer is told of it, where its texts are cut. */
  readonly hint?: string | undefined;
  /** Names the figure for scripts: `place:yardstick`; undefined where it is none. */
  readonly figure?: string | undefined;
  readonly isOpen: boolean;
}

interface MarkButtonsProps {
  /** What the marks are, for listeners. */
  readonly label: string;
  readonly marks: readonly MarkButton[];
  readonly onOpen: (id: string) => void;
  /** Told which mark the pointer or the focus is on; undefined when it leaves. */
  readonly onPoint?: (id: string | undefined) => void;
  /** The look of every button besides its place. */
  readonly look?: string;
}

const LOOK =
  "rounded-sm hover:bg-[color-mix(in_srgb,var(--accent)_7%,transparent)]";

/**
 * Lies over a drawn chart: a button for each mark, so that the chart works by
 * mouse, keyboard and screen reader. One tab stop; arrow keys move between the
 * marks, Enter opens, Escape leaves for the frame around the chart.
 */
export function MarkButtons({
  label,
  marks,
  onOpen,
  onPoint,
  look = LOOK,
}: MarkButtonsProps) {
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const stop = marks.some(({ id }) => id === current) ? current : marks[0]?.id;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      // Somebody above may close a panel by the same key: then the focus stays here.
      if (!event.defaultPrevented) {
        list.current?.closest<HTMLElement>("section")?.focus();
      }
      return;
    }
    const next = stop && nextMark(marks, stop, event.key);
    if (!next) return;
    event.preventDefault();
    setCurrent(next.id);
    const index = marks.indexOf(next as MarkButton);
    list.current?.querySelectorAll("button").item(index).focus();
  };
  return (
    <ol ref={list} aria-label={label} className="absolute inset-0">
      {marks.map(({ id, box, label: name, hint, figure, isOpen }) => (
        <li
          key={id}
          className="absolute"
          style={{
            left: box.x,
            top: box.y,
            width: box.width,
            height: box.height,
          }}
        >
          <button
            type="button"
            data-figure={figure}
            aria-label={name}
            title={hint}
            aria-pressed={isOpen}
            tabIndex={id === stop ? 0 : -1}
            onKeyDown={handleKeyDown}
            onFocus={() => {
              setCurrent(id);
              onPoint?.(id);
            }}
            onBlur={() => onPoint?.(undefined)}
            onPointerEnter={() => onPoint?.(id)}
            onPointerLeave={() => onPoint?.(undefined)}
            onClick={() => onOpen(id)}
            className={`block h-full w-full aria-pressed:ring-2 aria-pressed:ring-accent aria-pressed:ring-inset focus-visible:outline-offset-[-2px] ${look}`}
          />
        </li>
      ))}
    </ol>
  );
}
