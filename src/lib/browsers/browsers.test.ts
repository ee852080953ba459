import { describe, expect, it } from 'vitest';
import { unsupportedBrowserClaims } from './browser-claims.ts';
import { browserSupportText, bundlerTargets, compareVersions, readSupportedBrowsers } from './supported.ts';

describe('the list of supported browsers', () => {
  it('is what the bundler and the footer say', () => {
    expect(bundlerTargets).toEqual(['chrome90', 'edge90', 'firefox90', 'safari14.1', 'ios14.5']);
    expect(browserSupportText).toBe(
      'Chrome 90、Edge 90、Firefox 90、Safari 14.1、iOS Safari 14.5 及以上版本，以及采用这些内核的 360 浏览器、QQ 浏览器',
    );
  });
  it('rejects queries without an oldest version, and browsers that cannot be checked', () => {
    for (const query of ['defaults', 'chrome 90', 'ie >= 11', 'last 2 versions'])
      expect(() => readSupportedBrowsers([query])).toThrow(query);
  });
  it('compares versions by their numbers', () => {
    expect(compareVersions('14.1', '14.10')).toBeLessThan(0);
    expect(compareVersions('90', '104')).toBeLessThan(0);
    expect(compareVersions('15', '15.0')).toBe(0);
    expect(compareVersions('100', '99.9')).toBeGreaterThan(0);
  });
});

describe('a footer of its own', () => {
  it.each([browserSupportText, 'Chrome、Edge、Firefox、Safari', 'Chrome 108 以上，Safari 16.3', '各种浏览器'])(
    'keeps its promise: %s',
    (text) => {
      expect(unsupportedBrowserClaims(text)).toEqual([]);
    },
  );
  it.each([
    ['适用 Chrome、Edge 近五年的版本', ['近五年的版本']],
    ['Chrome 80 及以上版本', ['Chrome 80']],
    ['Safari 13.1、Firefox≥78', ['Safari 13.1', 'Firefox≥78']],
    ['IE 11、Chrome 90', ['IE 11']],
    ['360 浏览器兼容模式', ['360 浏览器兼容模式']],
  ])('that says "%s" promises too much', (text, parts) => {
    expect(unsupportedBrowserClaims(text)).toEqual(parts);
  });
});
