export type ButtonVariant = "plain" | "primary" | "quiet";

const SHAPE =
  "inline-flex min-h-9 shrink-0 items-center justify-center gap-1.5 rounded-md text-sm font-medium whitespace-nowrap wide:min-h-8 aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60";

const LOOKS: Record<ButtonVariant, string> = {
  plain: "border border-rule bg-card px-3 text-ink hover:bg-wash",
  primary:
    "border border-accent bg-accent px-3 text-on-accent hover:opacity-90",
  quiet: "px-1.5 text-accent underline-offset-2 hover:underline",
};

/** The classes of a button, for elements that look like one. */
export function buttonLook(variant: ButtonVariant, more = ""): string {
  return `${SHAPE} ${LOOKS[variant]} ${more}`;
}
