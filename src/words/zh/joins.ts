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
  // What stands apart after a number reads on before it: 每年人均计划 16.5 元.
  figure: (text, suffix) => besides([suffix.replaceAll(DOT, ""), text]),
  marked: (text, mark) => filled([text, mark]).join(DOT),
  suffix: besides,
  inTime: (title, time) => besides([time, title]),
  yardstick: (short, ofWhat, ofWhom) => besides([ofWhom, ofWhat, short]),
  ofCost: (subject, ofWhat) => filled([subject, ofWhat]).join("，"),
};
