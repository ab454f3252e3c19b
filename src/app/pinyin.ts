import tinyPinyin from "tiny-pinyin";
import type { PinyinReader } from "#facets/search.ts";

/** Words whose characters are read otherwise than each alone. */
const READ_OTHERWISE: readonly (readonly [word: string, syllables: string])[] =
  [
    ["重庆", "chong qing"],
    ["厦门", "xia men"],
    ["银行", "yin hang"],
    ["行业", "hang ye"],
    ["成长", "cheng zhang"],
    ["增长", "zeng zhang"],
    ["成都", "cheng du"],
    ["首都", "shou du"],
    ["黄埔", "huang pu"],
    ["会计", "kuai ji"],
  ];

function readWord(syllables: string[], text: string, word: string, as: string) {
  const read = as.split(" ");
  let at = text.indexOf(word);
  while (at !== -1) {
    for (const [offset, syllable] of read.entries()) {
      syllables[at + offset] = syllable;
    }
    at = text.indexOf(word, at + word.length);
  }
}

/**
 * Reads each character by the browser's own order of Chinese, and a few words
 * as a whole. Where the browser does not know that order, pinyin finds nothing.
 */
export const readPinyin: PinyinReader = (text) => {
  if (!tinyPinyin.isSupported()) return [];
  const syllables = Array.from({ length: text.length }, (_, index) => {
    const target = tinyPinyin.parse(text.charAt(index))[0]?.target ?? "";
    const isChinese = text.charCodeAt(index) > 255;
    return isChinese && /^[A-Z]+$/.test(target) ? target.toLowerCase() : "";
  });
  for (const [word, as] of READ_OTHERWISE) readWord(syllables, text, word, as);
  return syllables;
};
