/** The texts of the view place. */
export const place = {
  title: "Everything about one place",
};
