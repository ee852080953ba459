/** Ends of place names: 示例省、示例市、示例县、示例区、示例自治州、示例盟、示例旗、示例镇、示例乡. */
const LEVEL = '[省市县区州盟旗镇乡]';
/** Both a level and a name of an institution after it: 市水务局, but not 市. */
const SHORTEST = 3;

/**
 * Whether two names are of one institution: in full (示例市水务局), or without the name of the place (市水务局, 水务局).
 * A name that lacks more than the place is not enough: 局 and 务局 are nobody's.
 */
export function sameInstitution(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST || !long.endsWith(short)) return false;
  const place = long.slice(0, long.length - short.length);
  return new RegExp(`${LEVEL}$`).test(place) || new RegExp(`^${LEVEL}`).test(short);
}
