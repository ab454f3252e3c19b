import { test } from "vitest";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { asked } from "#tests/support/asked.ts";
import { tableModel } from "#views/table/model.ts";
import { everyFigure } from "#arithmetic/everyFigure.ts";
import { english } from "#words/catalogue.ts";
test("perf", () => {
  const d = bundledDataset();
  for (const q of ["view=table&quality=all&level=all","view=table&quality=all&by=-figure~place~programme","view=table&quality=all&time=year&prices=2020&cur=usd&per=resident&by=source"]) {
    const r = asked(d, q);
    for (let i=0;i<6;i++){ const t=performance.now(); const m=tableModel(d,r,english); const t2=performance.now(); m.table(); const t3=performance.now();
    const ids=[...d.places.values()].map(p=>p.id); everyFigure(d,ids,r.settings,r.keeps); const t4=performance.now();
    console.info(q, m.rows.length, m.title, m.sentence, m.count, (t2-t).toFixed(1), (t3-t2).toFixed(1),(t4-t3).toFixed(1)); 
    if(i===5) console.info(m.table().rows.slice(0,6).map(x=>x.cells.map(c=>c.text).join(" | ")).join("\n")); }
  }
});
