import { setupServer } from "msw/node";
import { dataHandlers } from "./handlers.ts";

/** The mock server of the tests: it serves the tiny package until a test says otherwise. */
export const server = setupServer(...dataHandlers());
