/** The texts of the view coverage. */
export const coverage = {
  title: "What the dataset does not know",
};
