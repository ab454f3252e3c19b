/** The texts of the view table. */
export const table = {
  title: "All figures",
};
