import { describe, expect, test } from "vitest";
import { cite } from "#words/zh/cite.ts";

describe("citations in Chinese", () => {
  const { plain } = cite;

  test("sentences follow each other closely, an address stands free", () => {
    expect(
      plain.joined([
        plain.dated("武汉市人民政府", "2018 年 3 月 1 日"),
        plain.sentence("关于人才的若干措施"),
        "https://example.cn/1",
        plain.accessed("2026 年 11 月 26 日"),
      ]),
    ).toBe(
      "武汉市人民政府（2018 年 3 月 1 日）。关于人才的若干措施。https://example.cn/1 引用日期：2026 年 11 月 26 日。",
    );
  });

  test("a title with a stop of its own gets no second", () => {
    expect(plain.sentence("谁最早出台政策？")).toBe("谁最早出台政策？");
    expect(plain.sentence("Who moved first?")).toBe("Who moved first?");
  });

  test.each([
    [cite.sources(0), "当前所示的内容没有来源。"],
    [cite.sources(1), "其来源"],
    [cite.sources(7), "其 7 个来源"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
