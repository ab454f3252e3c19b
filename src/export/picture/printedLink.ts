/** What a picture says in large letters anyway. */
const IN_THE_PICTURE = /^(?:title|note)=/;

/**
 * The link as it is printed: without the protocol, and without the reader's own
 * title and note, which would fill lines with what stands above. The link of the
 * file and of its code is whole.
 */
export function printedLink(link: string): string {
  const [address = "", query = ""] = link
    .replace(/^https:\/\//, "")
    .split("?", 2);
  const kept = query.split("&").filter((part) => !IN_THE_PICTURE.test(part));
  return query === "" ? address : `${address}?${kept.join("&")}`;
}
