/** The look of all that floats: the only things that cast a shadow. */
export const FLOATING =
  "z-50 rounded-lg border border-rule bg-card text-ink shadow-lg";
