/** Where the focus goes when what had it is gone: to the figures, so that the next Tab leads on from there. */
export function focusFigures(): void {
  document.getElementById("figures")?.focus();
}
