/** How high a chart may be, in pixels. */
export interface Room {
  /** What the frame leaves it; infinite where the frame grows with it. */
  readonly room: number;
  /** What it may grow to where it does not fit; beyond that things are left out and counted. */
  readonly most: number;
}

/** The room that is left beside something so high. */
export function less({ room, most }: Room, height: number): Room {
  return { room: Math.max(0, room - height), most: Math.max(0, most - height) };
}
