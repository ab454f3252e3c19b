import type { Words } from "#words/catalogue.ts";
import { prose } from "./prose.ts";

const filled = (parts: readonly string[]) =>
  parts.filter((part) => part !== "");

/** Texts side by side, with a space where Chinese meets Latin letters or digits. */
const besides = (parts: readonly string[]) =>
  filled(parts).reduce((text, part) => prose`${text}${part}`, "");

const DOT = " · ";

export const joins: Words["joins"] = {
  abbreviateFrom: 1e4,
  abbreviateCountsFrom: 1e4,
  comma: "、",
  semicolon: "；",
  colon: "：",
  dot: DOT,
  dash: "——",
  space: "",
  stop: "。",
  phrase: besides,
  sentences: (parts) => filled(parts).join(""),
  clauses: (parts) => filled(parts).join("，"),
  range: (low, high) => `${low}～${high}`,
  lower: (text) => text,
  money: ({ digits, magnitude }, sign) =>
    magnitude === "" ? `${digits} ${sign}` : `${digits}${magnitude}${sign}`,
  count: ({ digits, magnitude }, noun) =>
    magnitude === "" ? `${digits} ${noun}` : `${digits}${magnitude}${noun}`,
  // What is planned is the amount with its unit: 计划每年人均 16.5 元.
  hedged: (unit, tag) => besides([tag, unit]),
  around: (unit) => ({ before: unit, after: "" }),
  marked: (text, mark) => filled([text, mark]).join(DOT),
  unit: (share, time, per) => besides([time, per, share]),
  inTime: (title, time) => besides([time, title]),
  yardstick: (short, ofWhat, ofWhom) => besides([ofWhom, ofWhat, short]),
  ofCost: (subject, ofWhat) => filled([subject, ofWhat]).join("，"),
};
