import type { Level } from "#domain/vocabularies.ts";

/** How places of a level are called where they are counted or asked about. */
export const levelNouns: Record<Level, string> = {
  country: "国家",
  province: "省份",
  city: "城市",
  district: "区县",
  zone: "开发区",
};

/** Of mixed levels `地区`. */
export const placesNoun = (level: Level | undefined): string =>
  level === undefined ? "地区" : levelNouns[level];
