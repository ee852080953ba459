/** First and last day of `times`, in any order, as `YYYY-MM-DD 至 YYYY-MM-DD`; null where there are none. */
export function dateRange(times: readonly string[]): string | null {
  const days = times.map((time) => time.slice(0, 10)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first} 至 ${last}`;
}
