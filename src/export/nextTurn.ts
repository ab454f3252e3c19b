/**
 * Lets the page do what waits. No timer does it: those of a hidden page come
 * once a second, and after some minutes once a minute.
 */
export async function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener("message", resolve, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
  port1.close();
}

/**
 * Does work in parts, the page free before each of them.
 *
 * @throws what the signal was aborted with.
 */
export async function inTurns<Made>(
  parts: Generator<void, Made>,
  signal: AbortSignal,
): Promise<Made> {
  for (;;) {
    await nextTurn();
    signal.throwIfAborted();
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

/** Does work in parts at one go. */
export function atOnce<Made>(parts: Generator<void, Made>): Made {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}
