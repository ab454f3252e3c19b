import { describe, expect, test } from "vitest";
import { chinese } from "#words/zh/chinese.ts";

/** Names, keys and signs that are the same in every language. */
const ALIKE =
  /^(?:Fourth Pole|GDP|5G|0–1|zh(?:-CN)?|Tab|Home End|Enter|Esc|[t?])$/;
const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]/;
const HALF_WIDTH = /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u;

/** Every text of a catalogue that is not made of others, with the way to it. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsOf(each, `${path}.${key}`),
  );
}

const TEXTS = textsOf(chinese, "chinese");

describe("the catalogue of the first view", () => {
  test("is read whole", () => {
    expect(TEXTS.length).toBeGreaterThan(400);
  });

  test("leaves no text in English", () => {
    expect(
      TEXTS.filter(
        ([, text]) => LATIN.test(text) && !HAN.test(text) && !ALIKE.test(text),
      ),
    ).toEqual([]);
  });

  test("has the punctuation of Chinese beside its characters", () => {
    expect(TEXTS.filter(([, text]) => HALF_WIDTH.test(text))).toEqual([]);
  });

  test("leaves a space where a Chinese character meets a letter or digit", () => {
    expect(
      TEXTS.filter(([, text]) =>
        /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/u.test(text),
      ),
    ).toEqual([]);
  });
});
