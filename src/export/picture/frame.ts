/** The size of a picture: its width is fixed, its height grows if its content needs it. */
export const FRAME = { width: 1200, height: 675, margin: 44 } as const;

/** How wide its content may be. */
export const CONTENT = FRAME.width - 2 * FRAME.margin;
