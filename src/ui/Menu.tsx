import * as Ariakit from "@ariakit/react";
import { FLOATING } from "./floatingLook.ts";

/** One option of a menu. */
export interface MenuOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Why it cannot be chosen. */
  readonly off?: string | undefined;
}

interface MenuProps<Value extends string> {
  readonly label: string;
  readonly options: readonly MenuOption<Value>[];
  /** Undefined where none of the options is chosen yet. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** What stands on the button, if not the chosen option. */
  readonly display?: string;
  /** At the end of a segmented control, without a label of its own: `attached` to it, or `loose` beside it. */
  readonly look?: "framed" | "attached" | "loose";
}

const LOOKS = {
  framed:
    "inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-md border border-rule bg-card px-2.5 text-sm text-ink hover:bg-wash wide:min-h-8",
  loose:
    "inline-flex min-h-10 items-center gap-1.5 rounded-md border border-rule bg-card px-3 text-sm text-ink hover:bg-wash",
  attached:
    "inline-flex min-h-9 items-center gap-1 rounded-r-md px-2 text-sm text-soft hover:bg-wash hover:text-ink focus-visible:-outline-offset-2 wide:min-h-7.5",
} as const;

/** One of many options, out of sight until asked for. */
export function Menu<Value extends string>({
  label,
  options,
  value,
  onChange,
  display,
  look = "framed",
}: MenuProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  const text = display ?? chosen?.label ?? "";
  const store = Ariakit.useComboboxStore({
    selectedValue: value ?? "",
    setSelectedValue: (next) => {
      const option = options.find((other) => other.value === next);
      if (option && option.value !== value) onChange(option.value);
    },
    placement: "bottom-start",
  });
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <Ariakit.ComboboxSelectLabel
        store={store}
        className={look !== "framed" ? "sr-only" : "text-xs text-soft"}
      >
        {label}
      </Ariakit.ComboboxSelectLabel>
      <Ariakit.ComboboxSelect store={store} className={LOOKS[look]}>
        {text !== "" && <span className="truncate">{text}</span>}
        <span aria-hidden="true" className="text-xs text-soft">
          ▾
        </span>
      </Ariakit.ComboboxSelect>
      <Ariakit.ComboboxPopover
        store={store}
        portal
        gutter={4}
        unmountOnHide
        className={`${FLOATING} max-h-[min(20rem,var(--popover-available-height))] min-w-32 max-w-72 overflow-y-auto p-1`}
      >
        {options.map((option) => (
          <Ariakit.ComboboxItem
            key={option.value}
            value={option.value}
            disabled={option.off !== undefined}
            accessibleWhenDisabled
            className="flex min-h-9 cursor-pointer flex-col justify-center rounded-md px-2.5 py-1 text-sm aria-disabled:cursor-not-allowed aria-disabled:text-faint aria-selected:font-semibold aria-selected:text-accent data-active-item:bg-wash wide:min-h-7.5"
          >
            {option.label}
            {(option.off ?? option.hint) !== undefined && (
              <span className="text-xs font-normal text-soft">
                {option.off ?? option.hint}
              </span>
            )}
          </Ariakit.ComboboxItem>
        ))}
      </Ariakit.ComboboxPopover>
    </div>
  );
}
