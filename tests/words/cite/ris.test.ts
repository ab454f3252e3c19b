import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ris } from "#words/cite/ris.ts";
import { english } from "#words/catalogue.ts";
import { ACCESSED, BARE, NEWS, referenceOf, VIEW } from "./references.ts";

const record = (reference: Parameters<typeof ris>[0]) =>
  ris(reference, ACCESSED, english).split("\r\n");

describe(ris, () => {
  test("a view is a dataset, with its version", () => {
    expect(record(VIEW)).toEqual([
      "TY  - DATA",
      "ID  - fourth-pole-2026-11-2-compare-1a2b3c",
      "AU  - Fourth Pole contributors",
      "TI  - What Wuhan offers",
      "T2  - Fourth Pole: what cities offer",
      "ET  - Dataset 2026.11.2",
      "PY  - 2026",
      "DA  - 2026/11//",
      "Y2  - 2026/11/26/",
      "LA  - en",
      "UR  - https://pole.example/?places=wuhan~xian&data=2026.11.2",
      "ER  - ",
      "",
    ]);
  });

  test("a newspaper has its name and its date", () => {
    expect(record(referenceOf({ ...NEWS, author: "某人" }))).toEqual([
      "TY  - NEWS",
      "ID  - a-source",
      "AU  - 某人",
      "TI  - 小小新闻",
      "T2  - 长沙晚报",
      "PB  - 长沙晚报",
      "PY  - 2021",
      "DA  - 2021/06//",
      "Y2  - 2026/11/26/",
      "LA  - zh",
      "UR  - https://example.org/a",
      "ER  - ",
      "",
    ]);
  });

  test("what is not known has no line", () => {
    expect(record(referenceOf({ ...BARE, translated: "machine" }))).toEqual([
      "TY  - ELEC",
      "ID  - a-source",
      "TI  - A notice",
      "LA  - en",
      "N1  - machine translation",
      "ER  - ",
      "",
    ]);
  });

  test("no text can begin a line of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const lines = record(referenceOf({ title: `${title}\r\nER  - ` }));
        const odd = lines
          .slice(0, -1)
          .filter((line) => !/^[A-Z]\w {2}- /.test(line));
        expect(odd).toEqual([]);
        expect(lines.filter((line) => line.startsWith("ER"))).toHaveLength(1);
      }),
    );
  });
});
