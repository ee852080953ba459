import { describe, expect, it } from 'vitest';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
} from '../../../tests/support/fleet-from-text.ts';
import { foreignEntries } from './references.ts';

const docs = column('docs', ['policy'], { class: 'policy' });
const sites = Object.fromEntries(['city', 'water', 'school'].map((id) => [id, siteRecord(id, [docs, why()])]));
function why() {
  return column('why', ['interpretation'], { class: 'policy', function: 'response' });
}
const validity = (fields: object) => ({ validity: { effectiveOn: '2026-01-01', ...fields } });
const interpretation = (id: string, interprets: string[]) =>
  frontMatter(id, { by: '办公室', form: '文字解读', interprets });

const foreign = (entries: Record<string, object>, now?: string) =>
  foreignEntries(fleetFromText({ sites, entries }, now), 'city').map(({ id }) => id);

describe('a site depends on entries of other sites', () => {
  it('that change a document it names, and on what changes those', () => {
    const chain = {
      'city/why/2026-01-01-i1.md': interpretation('i1', ['p1']),
      'water/docs/2026-01-01-p1.md': policyMatter('p1'),
      'school/docs/2026-01-01-p2.md': policyMatter('p2', validity({ amends: ['p1'] })),
      'water/docs/2026-01-01-p3.md': policyMatter('p3', validity({ repeals: ['p2'] })),
      'water/docs/2026-01-01-p4.md': policyMatter('p4'),
    };
    expect(foreign(chain)).toEqual(['p2', 'p1', 'p3']);
  });
  it('only while they are shown', () => {
    const entries = {
      'city/why/2026-01-01-i1.md': interpretation('i1', ['p1']),
      'water/docs/2026-01-01-p1.md': policyMatter('p1'),
      'school/docs/2026-02-01-p2.md': policyMatter('p2', {
        publishedAt: '2026-02-01 09:00',
        ...validity({ repeals: ['p1'] }),
      }),
    };
    expect(foreign(entries, '2026-02-01 08:59')).toEqual(['p1']);
    expect(foreign(entries, '2026-02-01 09:00')).toEqual(['p2', 'p1']);
  });
});
