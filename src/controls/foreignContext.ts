import { createContext } from "react";
import type { Foreign } from "#view-state/codec.ts";

/** The parameters of the link at hand that are none of ours, which every link to another view carries on. */
export const ForeignContext = createContext<Foreign>([]);
