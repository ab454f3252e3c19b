import * as fc from "fast-check";

/** Any UTF-16 unit, halves of characters among them; mostly from the blocks where the trouble is. */
const unit = fc.oneof(
  fc.integer({ min: 0x00, max: 0x7f }),
  fc.integer({ min: 0x00, max: 0xffff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
);

/** Any text, well formed or not. (`fc.string({ unit: "binary" })` takes a second to set up.) */
export function arbitraryText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(unit, { maxLength })
    .map((units) => String.fromCharCode(...units));
}
