import { describe, expect, it } from 'vitest';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
} from '../../../tests/support/fleet-from-text.ts';
import { traitsOf } from '../types/index.ts';
import { interpretedStatus } from './interpreted-status.ts';
import type { Entry } from '../model/entry.ts';

const sites = { city: siteRecord('city', [column('docs', ['policy']), column('why', ['interpretation'])]) };

/** Texts of the page and of the lists about an interpretation of the given documents. */
function said(interprets: string[], documents: Record<string, object>, now: string) {
  const library = fleetFromText(
    {
      sites,
      entries: {
        ...Object.fromEntries(
          Object.entries(documents).map(([id, more]) => [`city/docs/2026-01-01-${id}.md`, policyMatter(id, more)]),
        ),
        'city/why/2026-01-02-i.md': frontMatter('i', {
          publishedAt: '2026-01-02 09:00',
          interprets,
          by: '办公室',
          form: '文字解读',
        }),
      },
    },
    now,
  );
  const entry = library.entry('i') as Entry<'interpretation'>;
  return { page: interpretedStatus(library, entry), badge: traitsOf(entry).status?.(library, entry)?.label };
}
const nothing = { page: undefined, badge: undefined };

describe('an interpretation', () => {
  const ending = { p1: { validity: { expiresOn: '2026-06-30' } } };
  it('is marked from the midnight after the last day of its document', () => {
    expect(said(['p1'], ending, '2026-06-30 23:59')).toEqual(nothing);
    expect(said(['p1'], ending, '2026-07-01 00:00')).toEqual({
      page: '所解读的文件已失效，本解读仅供查阅。',
      badge: '文件已失效',
    });
  });

  const repealed = { p1: {}, p2: { validity: { effectiveOn: '2026-05-01', repeals: ['p1'] } } };
  it('is marked from the day another document repeals its own', () => {
    expect(said(['p1'], repealed, '2026-04-30 23:59')).toEqual(nothing);
    expect(said(['p1'], repealed, '2026-05-01 00:00').badge).toBe('文件已废止');
  });

  it('of several documents names the ended one, and has a badge when all have ended', () => {
    expect(said(['p1', 'p2'], repealed, '2026-06-01 12:00')).toEqual({
      page: '本解读发布以后，《标题 p1》已废止。',
      badge: undefined,
    });
  });

  const amended = { p1: {}, p2: { validity: { effectiveOn: '2026-05-01', amends: ['p1'] } } };
  it('mentions that its document was amended later', () => {
    expect(said(['p1'], amended, '2026-06-01 12:00').page).toBe('本解读发布以后，《标题 p1》已修改。');
  });
  it('does not mention an amendment that it explains itself', () => {
    expect(said(['p1', 'p2'], amended, '2026-06-01 12:00')).toEqual(nothing);
  });
});
