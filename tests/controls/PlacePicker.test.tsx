import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { PlacePicker } from "#controls/PlacePicker.tsx";
import { INITIAL_VIEW, type ViewState } from "#view-state/fields.ts";
import { installBrowserParts } from "#tests/ui/browserParts.ts";
import { renderOnStage } from "./stage.tsx";

beforeEach(installBrowserParts);

const placesNamed = (...ids: string[]) =>
  ids as readonly string[] as ViewState["places"];

async function setUp(change: Partial<ViewState> = {}) {
  const stage = renderOnStage((props) => <PlacePicker {...props} />, change);
  await stage.user.click(screen.getByRole("button", { name: "Add a city" }));
  const field = await screen.findByRole("combobox", {
    name: "Search by name, pinyin or code",
  });
  await waitFor(() => expect(field).toHaveFocus());
  return stage;
}

const names = (group: string) =>
  within(screen.getByRole("group", { name: group }))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

describe(PlacePicker, () => {
  test("lists cities by province, with their parts and their figures", async () => {
    await setUp();
    expect(names("Guangdong")).toEqual([
      "Guangzhou 广州市, 3 figures",
      "Huangpu District 黄埔区, 1 figure",
      "✓Shenzhen 深圳市, 3 figures",
    ]);
  });

  test("does not count the zones where they stand apart", async () => {
    await setUp({ zones: "apart" });
    expect(names("Guangdong")[0]).toBe("Guangzhou 广州市, 2 figures");
  });

  test.each(["Guangzhou", "guang zhou", "广州", "440100", "guangzh"])(
    "%s finds Guangzhou, and Enter adds it at the end",
    async (query) => {
      const { user, view } = await setUp();
      await user.keyboard(query);
      await user.keyboard("{Enter}");
      expect(view().places).toEqual([...INITIAL_VIEW.places, "guangzhou"]);
    },
  );

  test("a place on screen is marked, and is left by picking it again", async () => {
    const { user, view } = await setUp();
    const wuhan = screen.getByRole("option", { name: /^Wuhan/ });
    expect(wuhan).toHaveAttribute("aria-selected", "true");
    await user.click(wuhan);
    expect(view().places).toEqual(["shenzhen", "hangzhou", "changsha"]);
  });

  test("the last place stays and says so", async () => {
    const { user, changes } = await setUp({ places: placesNamed("wuhan") });
    const wuhan = screen.getByRole("option", { name: /^Wuhan/ });
    expect(wuhan).toHaveTextContent("The last place stays.");
    await user.click(wuhan);
    expect(changes).not.toHaveBeenCalled();
  });

  test("twelve are the most, and it says so", async () => {
    const others = Array.from({ length: 11 }, (_, at) => `other-${at}`);
    const { user, changes } = await setUp({
      places: placesNamed("wuhan", ...others),
    });
    expect(screen.getByText(/^12 places are shown/)).toBeVisible();
    const shenzhen = screen.getByRole("option", { name: /^Shenzhen/ });
    expect(shenzhen).toHaveAttribute("aria-disabled", "true");
    await user.click(shenzhen);
    expect(changes).not.toHaveBeenCalled();
  });
});
