/** The texts of the view sources. */
export const sources = {
  title: "What stands behind the figures",
};
