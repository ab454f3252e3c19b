/** The day on which something is looked at, as an ISO date in the reader's own time. */
export function today(now: Date = new Date()): string {
  const part = (number: number) => String(number).padStart(2, "0");
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map(part)
    .join("-");
}
