import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { placesShown } from "#view-state/placesShown.ts";

const dataset = tinyDataset();

describe(placesShown, () => {
  const ranked = (link: string) =>
    placesShown(dataset, asked(dataset, `view=rank&${link}`))
      .map(({ id }) => id)
      .join(" ");

  test.each([
    ["", "shenzhen wuhan hangzhou changsha guangzhou"],
    ["level=city", "shenzhen wuhan hangzhou changsha guangzhou"],
    ["level=province", "guangdong hubei hunan zhejiang"],
    ["level=zone", "shenzhen wuhan hangzhou changsha guangzhou"],
    ["level=zone&zones=apart", "wuhan-east-lake"],
    ["level=district~zone&zones=apart", "guangzhou-huangpu wuhan-east-lake"],
    ["level=country", "china"],
    ["scope=chosen&places=wuhan~wuhan-east-lake", "wuhan wuhan-east-lake"],
    ["province=guangdong", "shenzhen guangzhou"],
    ["province=guangdong~hubei", "shenzhen wuhan guangzhou"],
    ["province=hubei&level=zone&zones=apart", "wuhan-east-lake"],
  ])("of %j: %s", (link, places) => {
    expect(ranked(link)).toBe(places);
  });
});
