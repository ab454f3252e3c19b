import { english, type Words } from "#words/catalogue.ts";
import { joins } from "./joins.ts";
import { language } from "./language.ts";

export const chinese: Words = { ...english, joins, language };
