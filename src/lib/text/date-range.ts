/** Days the entries of a list page span, `YYYY-MM-DD 至 YYYY-MM-DD`; null for none. Order of `times` does not matter. */
export function dateRange(times: readonly string[]): string | null {
  const days = times.map((time) => time.slice(0, 10)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first} 至 ${last}`;
}
