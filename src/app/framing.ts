/** Whether the page stands inside another one. */
export function isFramed(): boolean {
  return window.self !== window.top;
}
