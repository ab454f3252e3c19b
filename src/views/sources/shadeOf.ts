/** The parts of a bar in shades of one colour; words and numbers say what they are. */
const SHADES = [100, 72, 52, 38, 26, 16] as const;

/** How much of the accent a part of a bar takes, in percent; the first the most. */
export const shadeOf = (index: number): number => SHADES[index] ?? 16;
