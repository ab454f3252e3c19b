import { describe, expect, test } from "vitest";
import { place } from "#words/zh/place.ts";

describe("the page of a place in Chinese", () => {
  test.each([
    [
      place.count(42, 17, 9, 3),
      "17 项政策的 42 条数据，其中 9 项政策执行中；另有 3 条已被筛选隐藏。",
    ],
    [place.count(1, 1, 0, 0), "1 项政策的 1 条数据。"],
    [place.allHidden(1), "仅有的 1 条数据已被筛选隐藏。"],
    [place.allHidden(5), "全部 5 条数据都已被筛选隐藏。"],
    [place.firsts(0, 12, "city"), ""],
    [
      place.firsts(3, 12, "city"),
      "12 个有其他城市可比的比较项中，有 3 个在有数据的城市中居首（含并列）。",
    ],
    [place.description("武汉", "共 5 条。", ""), "武汉：共 5 条。"],
    [place.rank(1, 1, "city", 0), "唯一有数据的城市"],
    [place.rank(2, 30, "province", 0), "30 个省份中第 2 名"],
    [place.rank(2, 30, "city", 1), "30 个城市中第 2 名，与另外 1 个并列"],
    [place.firsts(0, 0, "city"), ""],
    [place.events.printed("称“第四极”"), "“称‘第四极’”"],
    [place.ofPart("开发区", "光谷"), "光谷（开发区）"],
    [place.ofPart("开发区", "东湖开发区"), "东湖开发区"],
    [
      place.context.line("常住人口", 2010, 2023, "979 万", "1380 万", true),
      "常住人口，2010 至 2023 年，由 979 万到 1380 万；序列在 2020 年人口普查处有断点",
    ],
    [
      place.context.note(2010, 2023, false, true),
      "折线：2010 至 2023 年，纵向各以自身的最低值和最高值为界。虚线：序列在 2020 年人口普查处有断点。",
    ],
    [
      place.peers.rule("city", "2", "1.5", "武汉", 2021),
      "2021 年常住人口与武汉相差在 2 倍以内、人均 GDP 相差在 1.5 倍以内（高低均计）的城市：",
    ],
    [
      place.peers.unknown(["海口", "三亚"], 2021),
      "缺 2021 年数值，无法判断：海口、三亚。",
    ],
    [
      place.absent.text("光谷", ["数据", "事件"], false),
      "数据集中缺少光谷的数据、事件。这不说明该地区的情况。",
    ],
    [
      place.absent.text("光谷", ["人均 GDP"], true),
      "数据集中缺少光谷的人均 GDP。这不说明该地区的情况；没有同一年的常住人口和 GDP，也就无法找出同类地区。",
    ],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
