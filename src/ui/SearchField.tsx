import {
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  useRef,
} from "react";
import { useWords } from "./wordsContext.ts";

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  /** The key that leads here from anywhere, to be shown. */
  readonly shortcut?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field to search by. Escape empties it. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  maxLength,
  shortcut,
  ref,
}: SearchFieldProps) {
  const { ui } = useWords().controls;
  const inputRef = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => inputRef.current as HTMLInputElement);

  const handleKeyDown = (event: KeyboardEvent) => {
    // While a Chinese word is being composed, Escape belongs to the input method.
    if (event.key !== "Escape" || value === "") return;
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onChange("");
  };

  return (
    <div className="relative">
      <input
        ref={inputRef}
        type="text"
        role="searchbox"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={handleKeyDown}
        className="h-10 w-full rounded-md border border-rule bg-card pr-14 pl-2.5 placeholder-shown:pr-8 text-lg text-ink placeholder:text-faint wide:h-9 wide:text-base"
      />
      {value === "" ? (
        shortcut !== undefined && (
          <kbd
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 right-3 hidden items-center font-sans text-sm text-faint wide:flex"
          >
            {shortcut}
          </kbd>
        )
      ) : (
        <button
          type="button"
          onClick={() => {
            onChange("");
            inputRef.current?.focus();
          }}
          className="absolute inset-y-1 right-1 rounded-sm px-2 text-xs text-soft hover:text-ink"
        >
          {ui.clear}
        </button>
      )}
    </div>
  );
}
