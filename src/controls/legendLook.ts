/** The look of a heading over a filter. */
export const LEGEND =
  "float-left w-full text-xs font-semibold tracking-wide text-soft uppercase [&+*]:clear-both";
