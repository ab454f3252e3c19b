import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, createSession } from "#app/App.tsx";
import { guardDrops } from "#app/drops.ts";
import { applyTheme, storedTheme, themeFor } from "#app/theme.ts";
import "#ui/fonts.css";
import "#ui/theme.css";

const isSystemDark = matchMedia("(prefers-color-scheme: dark)").matches;
// Before the first paint, so that no reader is dazzled.
applyTheme(themeFor(storedTheme(), isSystemDark));

guardDrops();

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <App session={createSession()} />
  </StrictMode>,
);
