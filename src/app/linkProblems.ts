import { createStore, type StoreApi } from "zustand/vanilla";
import type { Problem } from "#view-state/codec.ts";

/** What the link that was opened last could not say, until the reader dismisses it. */
export type LinkProblems = StoreApi<{
  readonly problems: readonly Problem[];
  /** The dataset version that the link named in vain. */
  readonly missingVersion: string | undefined;
}>;

/** Made with the app; the address bar writes it, the notices read it. */
export function createLinkProblems(problems: readonly Problem[]): LinkProblems {
  return createStore(() => ({ problems, missingVersion: undefined }));
}
