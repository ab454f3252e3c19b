/** What reading one parameter of a link came to: a value, or why it is none. */
export type Parsed<T> =
  | {
      readonly ok: true;
      readonly value: T;
      readonly dropped: readonly string[];
    }
  | { readonly ok: false; readonly reason: Invalid };

/** Why a parameter's text is no value. Each has its sentence. */
export type Invalid =
  "unknown-word" | "not-a-year" | "not-a-list" | "too-long" | "not-a-version";

export const valid = <T>(
  value: T,
  dropped: readonly string[] = [],
): Parsed<T> => ({
  ok: true,
  value,
  dropped,
});

export const invalid = (reason: Invalid): Parsed<never> => ({
  ok: false,
  reason,
});
