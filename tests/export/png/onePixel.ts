const BASE64 =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A whole PNG of one pixel: signature, IHDR, IDAT, IEND. */
export function onePixel(): Uint8Array {
  return Uint8Array.from(atob(BASE64), (letter) => letter.charCodeAt(0));
}

/** The PNG with one byte changed. */
export function withByte(at: number, value: number): Uint8Array {
  const png = onePixel();
  png[at] = value;
  return png;
}
