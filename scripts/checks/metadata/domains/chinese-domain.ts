/** The Chinese domain of a site against its rule packs (R-GO-3.1.4a, R-JM-12.2, R-JM-12.4a, R-DL-29.2). */
import type { Rules } from '../../../../schemas/rulepack.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import { isShortFor, unitName } from './label-forms.ts';

interface ChineseDomain {
  /** The form that is required, with the names of the site filled in. */
  pattern?: { text: string; matches: boolean; clauses: readonly string[] };
  /** Whether the name in it is that of the unit, or short for it. */
  isOwnName: boolean;
}

export function chineseDomain(record: Site['record'], { domain }: Rules): ChineseDomain {
  const { chinese } = record.domain;
  const row = domain?.chinesePattern?.[record.kind === 'portal' ? 'portal' : 'department'];
  const isOwnName = isShortFor(chinese.replace(/\.[^.]+$/, ''), record.unit);
  if (!row) return { isOwnName };
  const text = withNames(row.value, record);
  return { isOwnName, pattern: { text, matches: new RegExp(text, 'u').test(chinese), clauses: row.clauses } };
}

function withNames(pattern: string, { unit, region, names }: Site['record']): string {
  const own = unitName(unit, region);
  const values: Readonly<Record<string, string>> = { unit: own, short: names.short ?? own, region };
  return pattern.replace(/\{(unit|short|region)\}/g, (_, name: string) => escapeText(values[name] ?? ''));
}

const escapeText = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
