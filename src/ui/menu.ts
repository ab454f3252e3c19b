/** One option of a menu. */
export interface MenuOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Why it cannot be chosen. */
  readonly off?: string | undefined;
}

export interface MenuProps<Value extends string> {
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

/** How the button of a menu looks. */
export const MENU_LOOKS = {
  framed:
    "inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-md border border-rule bg-card px-2.5 text-sm text-ink hover:bg-wash wide:min-h-8",
  loose:
    "inline-flex min-h-10 items-center gap-1.5 rounded-md border border-rule bg-card px-3 text-sm text-ink hover:bg-wash",
  attached:
    "inline-flex min-h-9 items-center gap-1 rounded-r-md px-2 text-sm text-soft hover:bg-wash hover:text-ink focus-visible:-outline-offset-2 wide:min-h-7.5",
} as const;
