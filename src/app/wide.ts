/** From here up filters and evidence stand beside the view; below they are sheets. The same as the `wide:` breakpoint. */
export const WIDE = "(min-width: 1200px)";
