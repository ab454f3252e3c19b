import type {
  EventKind,
  Language,
  Quality,
  SourceKind,
  Stage,
  Translation,
} from "#domain/vocabularies.ts";

const stages: Record<Stage, string> = {
  announced: "announced",
  "in-force": "in force",
  raised: "raised",
  paid: "paid",
  ended: "ended",
  unknown: "stage not known",
};

const qualityRemarks: Record<Quality, string> = {
  high: "the issuing body, a statistics office or a newspaper of record",
  medium: "a named publisher that reports it",
  low: "an undated copy or an unnamed page",
};

const languages: Record<Language, string> = {
  en: "English",
  zh: "Chinese",
  ja: "Japanese",
};

const translations: Record<Translation, string> = {
  none: "not translated",
  human: "translated",
  machine: "machine translation",
};

const sourceKinds: Record<SourceKind, string> = {
  government: "government document",
  statistics: "statistics",
  news: "news report",
  analysis: "analysis",
  speech: "speech",
  other: "other document",
};

const eventKinds: Record<EventKind, string> = {
  policy: "Policy",
  park: "Park",
  fund: "Fund",
  headquarters: "Headquarters",
  investment: "Investment",
  alliance: "Alliance",
  agreement: "Agreement",
  court: "Court",
  university: "University",
  target: "Target",
};

/** Words of the dataset that only panels, tables and files of single rows show. */
export const records = {
  stages,
  qualityRemarks,
  languages,
  translations,
  sourceKinds,
  eventKinds,
};
