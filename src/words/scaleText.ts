import { lateWords } from "./lateWords.ts";
import type { Scaling } from "#domain/figure.ts";
import type { Words } from "./catalogue.ts";
import type { Names } from "./names.ts";
import { fullNumber } from "./number.ts";

/** The operation of a scale with its operands, and where they come from. */
export interface ScaleText {
  readonly title: string;
  readonly detail: string;
}

/** A scale in words: its operands are figures on screen, so they have no source. */
export function scaleText(
  scaling: Scaling,
  words: Words,
  names: Names,
): ScaleText {
  const { scales } = lateWords(words).steps;
  const number = (value: number) => fullNumber(value, words);
  switch (scaling.scale) {
    case "index": {
      const { title, detail } = scales.index;
      return {
        title: title(number(scaling.base)),
        detail: detail(names.place(scaling.reference)),
      };
    }
    case "share":
      return {
        title: scales.share.title(number(scaling.largest)),
        detail: scales.share.detail,
      };
    case "minmax": {
      const [smallest, largest] = [
        number(scaling.smallest),
        number(scaling.largest),
      ];
      const { title, detail, equal, equalDetail } = scales.minmax;
      if (smallest === largest) return { title: equal, detail: equalDetail };
      return { title: title(smallest, largest), detail };
    }
    case "z": {
      const { title, detail } = scales.z;
      return {
        title: title(number(scaling.mean), number(scaling.deviation)),
        detail,
      };
    }
    case "rank":
      return {
        title: scales.rank.title(scaling.of),
        detail: scales.rank.detail,
      };
  }
}
