/** The texts of the view relate. */
export const relate = {
  title: "What is related",
};
