import { english, type Words } from "#words/catalogue.ts";
import type { WordLanguage } from "#words/languages.ts";

/** How the texts of a language are fetched: what the first view needs, and everything. */
interface Catalogue {
  readonly first: () => Promise<Words>;
  readonly whole: () => Promise<Words>;
}

async function firstChinese(): Promise<Words> {
  const { chinese } = await import("#words/zh/chinese.ts");
  return chinese;
}

async function wholeChinese(): Promise<Words> {
  const [first, { late, files }] = await Promise.all([
    firstChinese(),
    import("#words/zh/later.ts"),
  ]);
  return { ...first, late, files };
}

const atHand = () => Promise.resolve(english);

// English is the one that is always there, so that there is something to say when another does not come.
const CATALOGUES: Readonly<Record<WordLanguage, Catalogue>> = {
  en: { first: atHand, whole: atHand },
  zh: { first: firstChinese, whole: wholeChinese },
};

const KEPT = {
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  networkMode: "always",
  retry: false,
} as const;

/** The texts that the first view needs, as a query. */
export const firstWordsQuery = (language: WordLanguage) => ({
  ...KEPT,
  queryKey: ["words", "first", language],
  queryFn: CATALOGUES[language].first,
});

/** All texts of a language, as a query. */
export const wholeWordsQuery = (language: WordLanguage) => ({
  ...KEPT,
  queryKey: ["words", "whole", language],
  queryFn: CATALOGUES[language].whole,
});
