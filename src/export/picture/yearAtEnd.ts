/** The year that ends the name of a programme, with the comma before it and the marks after: `, 2017 tr.`, `，2017 年`. The year itself is the first group. */
export const YEAR_AT_END = /(?:, |，)(\d{4}(?!\d).*)$/u;
