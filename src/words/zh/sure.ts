import type { sure as english } from "#words/en/sure.ts";
import { listedShort } from "./listed.ts";
import { prose } from "./prose.ts";

type Texts = typeof english;

/** `12 种计算方式中，深圳有 3 种居首`; where it is all of them, `全部 12 种计算方式中，深圳都居首`. */
const inWays = (who: string, count: number, of: number, does: string) =>
  count === of
    ? prose`全部 ${of} 种计算方式中，${who}都${does}`
    : prose`${of} 种计算方式中，${who}有 ${count} 种${does}`;

const jointly = (count: number) =>
  count > 0 ? prose`，其中 ${count} 种为并列` : "";

/** More names than this are a number. */
const MOST_NAMED = 3;

/** `甲或乙`, of many `5 个地区之一居首，其中甲最多`. */
function othersLead(
  others: readonly string[],
  oftenest: string | undefined,
): string {
  if (others.length > MOST_NAMED) {
    const most = oftenest === undefined ? "" : prose`，其中${oftenest}最多`;
    return prose`${others.length} 个地区之一居首${most}`;
  }
  const last = others.at(-1) ?? "";
  return others.length === 1
    ? prose`${last}居首`
    : prose`${others.slice(0, -1).join("、")}或${last}居首`;
}

const lead: Texts["lead"] = (told, where) => {
  const { names, ways, shared, of, others, oftenest } = told;
  const leads = names.length === 1 ? "居首" : "并列居首";
  const otherwise =
    others.length > 0
      ? prose`；其余 ${of - ways} 种由${othersLead(others, oftenest)}`
      : "";
  const first = inWays(listedShort(names, MOST_NAMED), ways, of, leads);
  return `${where}${first}${jointly(shared)}${otherwise}。`;
};

const order: Texts["order"] = ({ first, isTie, of, others }) => {
  const pair = isTie
    ? inWays("前两名", first, of, "并列")
    : inWays("前两名的先后", first, of, "不变");
  if (others === undefined) return `${pair}。`;
  const { least, most } = others;
  const range =
    least === most ? String(least) : `${String(least)} 至 ${String(most)}`;
  return prose`${pair}；其他相邻地区的先后有 ${range} 种不变。`;
};

/** `第 2 名`, `第 2 至 4 名`. */
const ranks = (best: number, worst: number) =>
  best === worst ? prose`第 ${best} 名` : prose`第 ${best} 至 ${worst} 名`;

/** How sure the order of a ranking is. */
export const sure: Texts = {
  title: "这个排序有多可靠？",
  header: (count) => prose`这个排序有多可靠？ · ${count} 种计算方式下的名次`,
  column: (count) => prose`${count} 种计算方式下的名次`,
  range: (best, worst) =>
    best === worst ? String(best) : `${String(best)}–${String(worst)}`,
  spoken: (best, worst, of) =>
    prose`在 ${of} 种计算方式中列${ranks(best, worst)}`,
  lead,
  within: ({ label }) => prose`分母为${label}时，`,
  overall: "不限分母时，",
  order,
  wholeOrder: (of) => prose`整个排序在全部 ${of} 种计算方式中都不变。`,
  onlyOne: "只有一种计算方式。",
  noOrder: "只有一个地区，无从排序。",
  tooMany: (most) => prose`地区超过 ${most} 个时，不检验排序的可靠性。`,
  list: (count) =>
    count === 1 ? "为什么只有一种" : prose`全部 ${count} 种计算方式`,
  explained:
    "变动的是分母、价格、货币和取值；时间、标度、开发区和区县的处理以及筛选保持当前设置。两个地区的高低与当前所示相同（一高一低或并列），即视为先后不变。只有当前有数据的地区参与排序。",
  undivided: "不除以分母",
  way: (how, which) => `${how}；${which}`,
  shown: (leaders) => `${leaders}（当前所示）`,
  leaders: (names) =>
    prose`${listedShort(names, 2)}${names.length === 1 ? "居首" : "并列居首"}`,
  leftOut: {
    barred: (count) =>
      prose`未计入：${count} 种组合，其分母或合计不适用于这类数据。`,
    losing: (count, names) =>
      prose`未计入：${count} 种组合，采用后以下地区不再有数据：${listedShort(names, 6)}。`,
    sameOrder: (count) =>
      prose`不重复计入：${count} 种组合，其排序必与已计入的某一种相同。价格一经换算，货币和基年都不影响排序；数据同属一年、以 GDP 或财政收入为分母、或不是金额时，价格和货币都不影响排序；数据同属一年时，最新的一条就是最高的一条。`,
  },
  place: {
    leads: (name, count, shared, of) =>
      prose`这一行的${inWays(name, count, of, "居首")}${jointly(shared)}。`,
    ranks: (name, best, worst, of) =>
      best === worst
        ? prose`这一行的${inWays(name, of, of, `列${ranks(best, worst)}`)}。`
        : prose`这一行的 ${of} 种计算方式中，${name}列${ranks(best, worst)}。`,
    onlyOne: (name, rank) =>
      prose`这一行只有一种计算方式：${name}列第 ${rank} 名。`,
    alone: "当前所示的其他地区都没有可供比较名次的数据。",
  },
  see: "查看所有地区的计算方式",
};
