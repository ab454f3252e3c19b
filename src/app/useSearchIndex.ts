import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { buildSearchIndex, type PinyinReader } from "#facets/search.ts";

/** Reads Chinese aloud; loaded when somebody first types letters. */
async function loadPinyinReader(): Promise<PinyinReader> {
  const { readPinyin } = await import("./pinyin.ts");
  return readPinyin;
}

/** The search index of a dataset. Pinyin joins as soon as a query could be some. */
export function useSearchIndex(dataset: Dataset, query: string) {
  const { data: reader } = useQuery({
    queryKey: ["pinyin"],
    queryFn: loadPinyinReader,
    enabled: /[a-z]/i.test(query),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
  return useMemo(() => buildSearchIndex(dataset, reader), [dataset, reader]);
}
