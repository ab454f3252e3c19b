/*
 * What jsdom lacks and floating things need: dialogs that open, and an answer
 * to whether something can be seen, without which nothing takes the focus.
 */

function isHidden(element: Element): boolean {
  return (
    element.closest("[hidden], dialog:not([open])") !== null ||
    getComputedStyle(element).display === "none"
  );
}

/** Called before each test that opens something. */
export function installBrowserParts(): void {
  Element.prototype.checkVisibility = function checkVisibility() {
    return !isHidden(this);
  };
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute("open", "");
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute("open");
  };
}
