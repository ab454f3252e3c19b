import { useSyncExternalStore } from "react";

async function loadParts() {
  const [FloatingMenu, FloatingPick, FloatingTooltip, FloatingHost] =
    await Promise.all([
      import("./FloatingMenu.tsx").then((module) => module.FloatingMenu),
      import("./FloatingPick.tsx").then((module) => module.FloatingPick),
      import("./FloatingTooltip.tsx").then((module) => module.FloatingTooltip),
      import("./FloatingHost.tsx").then((module) => module.FloatingHost),
    ]);
  return { FloatingMenu, FloatingPick, FloatingTooltip, FloatingHost };
}

type Floating = Awaited<ReturnType<typeof loadParts>>;

const RETRY_AFTER = 5000;

let parts: Floating | undefined;
const listeners = new Set<() => void>();

/** An option that has the focus would lose it to the one that takes its place, with its remark around it. */
const isOptionInUse = () =>
  document.activeElement?.matches('[role="radio"]') ?? false;

function show(loaded: Floating): void {
  if (isOptionInUse()) {
    const showLater = () => setTimeout(() => show(loaded));
    document.addEventListener("focusout", showLater, { once: true });
    return;
  }
  parts = loaded;
  for (const listener of listeners) listener();
}

/**
 * Loads what floats: menus, pickers, remarks. None of it is open at first, so
 * it comes after the first paint; until then its buttons stand there idle.
 */
export async function loadFloating(): Promise<void> {
  try {
    show(parts ?? (await loadParts()));
  } catch {
    // Offline for a moment: the buttons stay idle until it comes.
    setTimeout(() => void loadFloating(), RETRY_AFTER);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** What floats, once it is there. */
export function useFloating(): Floating | undefined {
  return useSyncExternalStore(subscribe, () => parts);
}
