/** Below this width the app is held in one hand. */
export const PHONE = "(max-width: 47.99rem)";

/** From this width on, panels stand beside the view: the breakpoint `wide` of the theme. */
export const WIDE = "(min-width: 75rem)";
