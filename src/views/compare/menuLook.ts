/** How the sign of a column's menu looks, before and after its menu is there. */
export const MENU_SIGN =
  "-mr-1 grid size-7 shrink-0 place-items-center rounded-sm text-soft hover:bg-wash print:hidden";
