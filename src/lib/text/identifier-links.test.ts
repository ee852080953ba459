import { describe, expect, it } from 'vitest';
import { errorReportUrl, policeFilingUrl } from './identifier-links.ts';

describe('the police filing', () => {
  it('links to its own number, with or without a space before it', () => {
    const url = 'https://beian.mps.gov.cn/#/query/webSearch?code=11010602060068';
    expect(policeFilingUrl('京公网安备11010602060068号')).toBe(url);
    expect(policeFilingUrl('京公网安备 11010602060068号')).toBe(url);
  });
});

describe('the error-report entry', () => {
  it('passes the site and the exact page to the platform', () => {
    const url = new URL(
      errorReportUrl('https://platform.gov.cn/jiucuo.html', 'bm01000001', 'https://a.gov.cn/x/?q=1&r=2'),
    );
    expect(url.searchParams.get('site_code')).toBe('bm01000001');
    expect(url.searchParams.get('url')).toBe('https://a.gov.cn/x/?q=1&r=2');
  });
  it('keeps the parameters of the platform address', () => {
    expect(errorReportUrl('https://p.gov.cn/e?kind=web', '0000000001', 'https://a.gov.cn/')).toBe(
      'https://p.gov.cn/e?kind=web&site_code=0000000001&url=https%3A%2F%2Fa.gov.cn%2F',
    );
  });
});
