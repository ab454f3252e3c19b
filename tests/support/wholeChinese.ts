import type { Words } from "#words/catalogue.ts";
import { chinese } from "#words/zh/chinese.ts";
import { files, late } from "#words/zh/later.ts";

/** All texts in Chinese, as the app has them once everything is fetched. */
export const wholeChinese: Words = { ...chinese, late, files };
