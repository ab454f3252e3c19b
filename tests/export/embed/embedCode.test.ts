import { english } from "#words/catalogue.ts";
import { describe, expect, it } from "vitest";
import { embedCode, EMBEDDINGS, inWords } from "#export/embed/embedCode.ts";

const EMBEDDED = {
  link: "https://fourth-pole.example/app/?view=rank&yard=cap.team&data=2026.1.0",
  title: 'Who offers "a team" <most>',
  description: 'A & B are "first"',
  height: 720,
  fileName: "fourth-pole_rank_cap.team_2026.1.0.png",
};

function parsed(how: (typeof EMBEDDINGS)[number]): Element | null {
  const page = new DOMParser().parseFromString(
    embedCode(how, EMBEDDED),
    "text/html",
  );
  return page.body.firstElementChild;
}

const sourceOf = (how: "live" | "frozen") =>
  new URL(parsed(how)?.getAttribute("src") ?? "").searchParams;

describe(embedCode, () => {
  it("frames the view: live with the current data, frozen with those of now", () => {
    expect([...sourceOf("live")]).toEqual([
      ["view", "rank"],
      ["yard", "cap.team"],
      ["data", "current"],
      ["embed", "1"],
    ]);
    expect(sourceOf("frozen").get("data")).toBe("2026.1.0");
    expect(sourceOf("frozen").get("embed")).toBe("1");
    expect(parsed("live")?.getAttribute("title")).toBe(EMBEDDED.title);
    expect(parsed("frozen")?.getAttribute("height")).toBe("720");
  });

  it("shows a picture that says what it shows, and leads to the view", () => {
    const link = parsed("picture");
    expect(link?.getAttribute("href")).toBe(EMBEDDED.link);
    const image = link?.querySelector("img");
    expect(image?.getAttribute("src")).toBe(EMBEDDED.fileName);
    expect(image?.getAttribute("alt")).toBe(EMBEDDED.description);
  });

  it.each(EMBEDDINGS)("%s is one element, whatever the texts", (how) => {
    const page = new DOMParser().parseFromString(
      embedCode(how, {
        ...EMBEDDED,
        title: '"><script>alert(1)</script>',
        description: "'\"><img src=x onerror=alert(1)>",
      }),
      "text/html",
    );
    expect(page.body.children).toHaveLength(1);
    expect(page.querySelectorAll("script, [onerror]")).toHaveLength(0);
  });
});

describe(inWords, () => {
  it.each([
    [
      "Who moved first",
      "Who moved first. 3 cities.",
      "Who moved first. 3 cities.",
    ],
    [
      "My own",
      "Who moved first. 3 cities.",
      "My own. Who moved first. 3 cities.",
    ],
    ["My own", "", "My own"],
  ])("says %j once, before %j", (title, description, expected) => {
    expect(inWords(title, description, english)).toBe(expected);
  });
});
