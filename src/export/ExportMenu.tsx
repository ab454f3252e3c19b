import type { ExportContext } from "./exportContext.ts";
export function ExportMenu({ context }: { readonly context: () => ExportContext | undefined }) {
  return <button type="button" onClick={() => { context(); }}>Export</button>;
}
