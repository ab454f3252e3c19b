/** Packages have one title, in English; that of the bundled ones is known here. */
const TITLES: Readonly<Record<string, string>> = {
  "Fourth Pole: what Chinese cities offer to technology firms and talent":
    "第四极：中国城市为科技企业和人才提供的支持",
};

/** The title of a dataset; of a package of somebody's own as it is. */
export const datasetTitle = (title: string): string => TITLES[title] ?? title;
