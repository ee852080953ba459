/** Names of institutions as they stand alone in a line: in letterheads and signatures. */

const ENDING =
  /(?:政府|委员会|委|办公室|办公厅|办|局|厅|部|署|院|会|处|所|站|队|馆|中心|集团|公司|指挥部|领导小组|专班|学校|大学|银行|管委会|街道办事处)$/;
const WHOLE = /^[\p{Script=Han}（）()]{4,40}$/u;

export const isInstitution = (text: string): boolean =>
  WHOLE.test(text) && ENDING.test(text.replace(/[（(][^（()）]*[)）]$/, '')) && !text.startsWith('关于');

/** The institutions of a line: one, or several with spaces between; empty if it is anything else. */
export function institutionsIn(line: string): string[] {
  const whole = line.replace(/[\s\u3000]/g, '');
  const parts = line.trim().split(/[\s\u3000]+/);
  if (parts.length > 1 && parts.every(isInstitution)) return parts;
  return isInstitution(whole) ? [whole] : [];
}
