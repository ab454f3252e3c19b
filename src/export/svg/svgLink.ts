/** Names the metadata that carry the link of the view in an exported SVG. */
export const LINK_ID = "fourth-pole:view";

/** The link that an SVG exported here carries; undefined where it has none, or is no SVG. */
export function readSvgLink(text: string): string | undefined {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  const found = [...parsed.querySelectorAll("metadata")].find(
    ({ id }) => id === LINK_ID,
  );
  return found?.textContent ?? undefined;
}
