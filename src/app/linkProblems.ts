import { createStore, type StoreApi } from "zustand/vanilla";
import type { Decoded, Foreign, Problem } from "#view-state/codec.ts";

/** What the link that was opened last could not say, until the reader dismisses it. */
export type LinkProblems = StoreApi<{
  readonly problems: readonly Problem[];
  /** Parameters that are none of ours: carried through. */
  readonly foreign: Foreign;
  /** The dataset version that the link named in vain. */
  readonly missingVersion: string | undefined;
}>;

/** Made with the app; the address bar writes it, the notices read it. */
export function createLinkProblems({
  problems,
  foreign,
}: Decoded): LinkProblems {
  return createStore(() => ({ problems, foreign, missingVersion: undefined }));
}
