/** Addresses of the entrances of a site. */
import { describe, expect, it } from 'vitest';
import { tinyLibrary } from '../../../tests/support/tiny-library.ts';
import { commentUrl, entranceUrl, siteEntrances } from './entrance.ts';

const endpoints = {
  consult: 'https://hd.example.gov.cn/consult',
  comment: 'https://hd.example.gov.cn/comment?site=9',
};
const site = tinyLibrary({ site: { interaction: { platformOwner: 'demo', endpoints } } }).site('demo');
const without = tinyLibrary({}).site('demo');

describe('an entrance', () => {
  it('is an address of the platform', () => {
    expect(entranceUrl(site, 'consult')).toBe(endpoints.consult);
    expect(entranceUrl(site, 'chat')).toBeUndefined();
  });

  it('is the error report of the record, with the site code, for a column about errors', () => {
    expect(entranceUrl(site, 'errorReport')).toContain(
      'https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0000000009',
    );
    expect(siteEntrances(site).map(({ name }) => name)).toEqual(['consult', 'comment']);
  });
});

describe('comments', () => {
  it('name the entry by its id, beside what the address has already', () => {
    expect(commentUrl(site, { id: 'demo-20250301-01' })).toBe(
      'https://hd.example.gov.cn/comment?site=9&item=demo-20250301-01',
    );
  });

  it('are not offered where the site has no entrance for them', () => {
    expect(commentUrl(without, { id: 'demo-20250301-01' })).toBeUndefined();
  });
});
