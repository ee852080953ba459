import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { versionsDiffer, versionThatCounts } from '../status/document-versions.ts';

const sites: Readonly<Record<string, Site>> = Object.fromEntries(
  [
    ['portal', 'portal', '测试市人民政府'],
    ['water', 'department', '测试市水务局'],
    ['school', 'department', '测试市教育局'],
  ].map(([id = '', kind, unit]) => [id, { id, record: { kind, unit } } as unknown as Site]),
);
const on = (site: string, body = '第一条　为了节约用水，制定本办法。', issuer = '测试市水务局') =>
  ({ site, body, data: { title: '节约用水办法', issuer } }) as unknown as Entry<'policy'>;
const counts = (authority: 'portal' | 'owner', ...versions: Entry<'policy'>[]) =>
  versionThatCounts(versions, (id) => sites[id] as Site, authority)?.site;

describe('of several versions of a document', () => {
  it('that of the issuing unit counts where the rules give it to the owner', () => {
    expect(counts('owner', on('portal'), on('school'), on('water'))).toBe('water');
  });
  it('that of the portal counts where the rules give it to the portal', () => {
    expect(counts('portal', on('water'), on('portal'))).toBe('portal');
  });
  it('the other one counts where the site of the rules has none', () => {
    expect(counts('portal', on('school'), on('water'))).toBe('water');
    expect(counts('owner', on('school'), on('portal'))).toBe('portal');
  });
  it('the first counts where neither is among them', () => {
    expect(counts('owner', on('school'))).toBe('school');
  });
  it('two are the same if only spaces differ', () => {
    expect(versionsDiffer(on('portal'), on('water', '第一条 为了节约用水，\n制定本办法。'))).toBe(false);
    expect(versionsDiffer(on('portal'), on('water', '第一条　为了节约用电，制定本办法。'))).toBe(true);
  });
});
