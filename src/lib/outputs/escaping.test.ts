/** Escaping in every output format: any text that is written is read back unchanged. */
import fc from 'fast-check';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { hostileLine, hostileText } from '../../../tests/support/hostile-values.ts';
import { jsonLdText } from '../head/head.ts';
import { formatHeaders, parseHeaders } from './hosting/headers-file.ts';
import { comment, quoted, quotedAddress, quotedHeader } from './hosting/nginx-text.ts';
import { escapeTarget, formatRedirects, parseRedirects } from './hosting/redirects-file.ts';
import { element, xmlDocument } from './xml.ts';

/** The same texts in every run. */
const RUNS = { numRuns: 500, seed: 1 };
const always = (holds: (text: string) => void) => fc.assert(fc.property(hostileText(), holds), RUNS);

/** Reads with a strict XML parser. */
function readXml(document: string): { names: string[]; text: string; attribute: string } {
  const read = { names: [] as string[], text: '', attribute: '' };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    read.names.push(name);
    read.attribute += String(attributes['x'] ?? '');
  });
  parser.on('text', (text) => (read.text += text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(document).close();
  return { ...read, text: read.text.replace(/^\n|\n$/g, '') };
}

describe('any text', () => {
  it('is well-formed XML, and only itself', () => {
    always((text) => {
      const { names, text: read, attribute } = readXml(xmlDocument(element('a', `|${text}|`, { x: `|${text}|` })));
      const kept = `|${text}|`.toWellFormed().replace(/[^\t\n\r -\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
      expect(names).toEqual(['a']);
      expect(read).toBe(kept.replace(/\r\n?/g, '\n'));
      expect(attribute).toBe(kept.replace(/\r\n|[\r\n\t]/g, ' '));
    });
  });

  it('cannot end the script element of structured data, nor begin another', () => {
    always((text) => {
      const html = `<script type="application/ld+json">${jsonLdText({ name: text })}</script><p>`;
      const body = JSON.stringify(parse(`<!doctype html><body>${html}`), (key, value: unknown) =>
        key === 'parentNode' ? undefined : value,
      );
      expect(body.match(/"tagName":"script"/g)).toHaveLength(1);
      expect(jsonLdText({ name: text })).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(jsonLdText({ name: text }))).toEqual({ name: text });
    });
  });

  it('stays on the line of its header', () => {
    always((text) => {
      const rules = [{ prefix: '/', headers: [{ name: 'X-Text', value: `|${text}|` }] }];
      const [rule, ...more] = parseHeaders(formatHeaders(rules));
      expect(more).toEqual([]);
      expect(rule?.headers).toHaveLength(1);
    });
  });

  it('is one argument of an nginx directive, without variables where they would be filled in', () => {
    always((text) => {
      expect(quoted(text)).toMatch(/^"(?:[^"\\]|\\[^])*"$/);
      expect(quotedAddress(text)).toMatch(/^"(?:[!#&-[\]-~]|%[0-9A-F]{2})*"$/i);
      expect(quotedHeader(text)).toMatch(/^"(?:[ !#%-[\]-~]|\\["\\])*"$/);
      expect(comment(text)).toMatch(/^# .*$/);
    });
  });
});

describe('any address', () => {
  it('is one line of _redirects that stands for itself alone', () => {
    fc.assert(
      fc.property(hostileLine(), hostileLine(), fc.boolean(), (from, to, isPrefix) => {
        const redirect = {
          from: isPrefix ? `/${from}/` : `/${from}`,
          to: isPrefix ? `https://www.example.gov.cn/${to}/` : `/${to}`,
          ...(isPrefix ? { prefix: true as const } : {}),
        };
        const written = formatRedirects([redirect], [], 'https://a.example.gov.cn');
        expect(written.trimEnd().split('\n')).toHaveLength(1);
        const [source = '', target = '', status] = written.trimEnd().split(' ');
        expect(status).toBe('301');
        expect(source.replace(/\*$/, '')).not.toMatch(/[:*?#]/);
        expect(target.replace(/^https:/, '').replace(/:splat$/, '')).not.toMatch(/[:*]/);
        expect(parseRedirects(written)).toEqual([{ ...redirect, to: escapeTarget(redirect.to) }]);
      }),
      RUNS,
    );
  });
});
