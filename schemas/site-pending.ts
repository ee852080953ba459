/**
 * Placeholders that `lantai new-site` writes for numbers not granted yet. Their form is valid, so that the site can be
 * prepared; the check `metadata` reports each as a warning while the site is a draft and as an error afterwards
 * (R-DL-30, R-GO-3.1.2.2).
 */
export const PENDING_NUMBERS: readonly { path: readonly string[]; value: string }[] = [
  { path: ['siteCode'], value: 'bm00000000' },
  { path: ['icp'], value: '京ICP备00000000号-0' },
  { path: ['policeFiling'], value: '京公网安备00000000000000号' },
  { path: ['partyGovMark', 'id'], value: '00000000000000000000000000000000' },
];

/** @throws when there is no such number in the record. */
export function pendingNumber(...path: readonly string[]): string {
  const found = PENDING_NUMBERS.find((each) => each.path.join('.') === path.join('.'));
  if (!found) throw new Error(`Nothing is pending at ${path.join('.')}`);
  return found.value;
}
