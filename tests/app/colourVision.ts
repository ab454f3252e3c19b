/*
 * How colours look: contrast after WCAG 2.2, difference after CIEDE2000, and
 * what is left of them for readers who lack one kind of cone.
 */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const triple = (make: (index: 0 | 1 | 2) => number): Triple => [
  make(0),
  make(1),
  make(2),
];

const times = (matrix: Matrix, vector: Triple): Triple =>
  triple((row) =>
    matrix[row].reduce(
      (sum, value, index) => sum + value * (vector[index] ?? 0),
      0,
    ),
  );

/** `#1c2127` as light: red, green and blue between 0 and 1, linear. */
export function linear(hex: string): Triple {
  return triple((index) => {
    const start = 1 + 2 * index;
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

const luminance = ([red, green, blue]: Triple) =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((hex) => luminance(linear(hex)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// Viénot, Brettel and Mollon 1999, for linear sRGB.
const PROTANOPIA: Matrix = [
  [0.11238, 0.88762, 0],
  [0.11238, 0.88762, 0],
  [0.00401, -0.00401, 1],
];
const DEUTERANOPIA: Matrix = [
  [0.29275, 0.70725, 0],
  [0.29275, 0.70725, 0],
  [-0.02234, 0.02234, 1],
];

// Brettel, Viénot and Mollon 1997: two half-planes, since one matrix does not fit the lack of blue cones.
const TRITANOPIA: readonly [Matrix, Matrix] = [
  [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
];
const TRITAN_SIDE: Triple = [0.03901, -0.02788, -0.01113];

function tritanopia(light: Triple): Triple {
  const side = light.reduce(
    (sum, value, index) => sum + value * (TRITAN_SIDE[index] ?? 0),
    0,
  );
  return times(TRITANOPIA[side >= 0 ? 0 : 1], light);
}

export type Vision = "usual" | "protanopia" | "deuteranopia" | "tritanopia";

/** What is left of a light. */
export const SEEN: Readonly<Record<Vision, (light: Triple) => Triple>> = {
  usual: (light) => light,
  protanopia: (light) => times(PROTANOPIA, light),
  deuteranopia: (light) => times(DEUTERANOPIA, light),
  tritanopia,
};

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

function labOf(light: Triple): Triple {
  const xyz = times(
    TO_XYZ,
    triple((index) => Math.min(1, Math.max(0, light[index]))),
  );
  const [x, y, z] = triple((index) => {
    const part = xyz[index] / WHITE[index];
    return part > 216 / 24389
      ? Math.cbrt(part)
      : ((24389 / 27) * part + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIANS = Math.PI / 180;
const cosine = (degrees: number) => Math.cos(degrees * RADIANS);
const hueOf = (a: number, b: number) =>
  (Math.atan2(b, a) / RADIANS + 360) % 360;
const towardsGrey = (chroma: number) =>
  Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** The difference of two colours given as CIE L*a*b* (CIEDE2000, after Sharma, Wu and Dalal 2005). */
export function deltaE(one: Triple, other: Triple): number {
  const [lightOne, plainOne, yellowOne] = one;
  const [lightOther, plainOther, yellowOther] = other;
  const meanChroma =
    (Math.hypot(plainOne, yellowOne) + Math.hypot(plainOther, yellowOther)) / 2;
  const stretch = 1 + 0.5 * (1 - towardsGrey(meanChroma));
  const [redOne, redOther] = [plainOne * stretch, plainOther * stretch];
  const chromaOne = Math.hypot(redOne, yellowOne);
  const chromaOther = Math.hypot(redOther, yellowOther);
  const hueOne = hueOf(redOne, yellowOne);
  const hueOther = hueOf(redOther, yellowOther);
  const turn = ((hueOther - hueOne + 540) % 360) - 180;
  const hue = (hueOne + turn / 2 + 360) % 360;
  const light = (lightOne + lightOther) / 2;
  const chroma = (chromaOne + chromaOther) / 2;
  const shape =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63);
  const byLight =
    (lightOther - lightOne) /
    (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const byChroma = (chromaOther - chromaOne) / (1 + 0.045 * chroma);
  const byHue =
    (2 * Math.sqrt(chromaOne * chromaOther) * Math.sin((turn / 2) * RADIANS)) /
    (1 + 0.015 * chroma * shape);
  const rotation =
    -2 *
    towardsGrey(chroma) *
    Math.sin(60 * RADIANS * Math.exp(-(((hue - 275) / 25) ** 2)));
  return Math.sqrt(
    byLight ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue,
  );
}

/** How different two colours look to a reader; from about 2 on they can be told apart side by side. */
export function difference(
  one: string,
  other: string,
  vision: Vision = "usual",
): number {
  const see = SEEN[vision];
  return deltaE(labOf(see(linear(one))), labOf(see(linear(other))));
}
