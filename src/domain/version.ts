const VERSION = /^\d{4}\.\d{1,2}\.\d{1,3}$/;

/** Whether a text is a calendar version of a dataset: `2026.11.0`. Only such a text enters an address. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}
