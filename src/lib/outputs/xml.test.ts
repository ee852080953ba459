import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from './xml.ts';

describe('an XML document', () => {
  it('is written one element a line, absent attributes left out', () => {
    const root = element('a', [element('b', '文字', { x: '1', y: undefined }), element('c')]);
    expect(xmlDocument(root)).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a>\n  <b x="1">文字</b>\n  <c/>\n</a>\n');
  });

  it('cannot be broken out of by its text or its attributes', () => {
    const evil = '"><script>&\'</a>';
    const names: string[] = [];
    let text = '';
    const parser = new Parser(
      { onopentagname: (name) => names.push(name), ontext: (data) => (text += data) },
      { xmlMode: true },
    );
    parser.end(xmlDocument(element('a', evil, { href: evil })));
    expect(names).toEqual(['a']);
    expect(text.trim()).toBe(evil);
  });

  it('drops characters XML has no way to write', () => {
    expect(xmlDocument(element('a', '甲\u0000\u0008乙\uFFFE\uD800'))).toContain('<a>甲乙\uFFFD</a>');
  });
});
