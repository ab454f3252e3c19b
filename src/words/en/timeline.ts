/** The texts of the view timeline. */
export const timeline = {
  title: "Who moved first",
};
