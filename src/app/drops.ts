type Taker = (file: File) => void;

let held: File | undefined;
let taker: Taker | undefined;

/** Whether files are dragged, and not a text. */
export const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") ?? false;

function handle(event: DragEvent): void {
  if (!hasFiles(event)) return;
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (event.type !== "drop" || !file) return;
  if (taker) taker(file);
  else held = file;
}

/** From now on no dropped file takes the browser away from the app, be there anything yet to open it or not. */
export function guardDrops(): void {
  addEventListener("dragover", handle);
  addEventListener("drop", handle);
}

/**
 * Gives dropped files to a taker: the one that was dropped before at once.
 *
 * @returns the way to stop.
 */
export function takeDrops(take: Taker): () => void {
  taker = take;
  if (held) take(held);
  held = undefined;
  return () => {
    taker = undefined;
  };
}
