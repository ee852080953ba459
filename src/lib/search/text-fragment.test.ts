import { describe, expect, it } from 'vitest';
import { fragmentWords, withTextFragment } from './text-fragment.ts';

const piece = (text: string, match = true) => ({ text, match });

describe('the address of a result', () => {
  it('names the words that its excerpt marks, each once', () => {
    const pieces = [
      piece('申领', false),
      piece('居住证'),
      piece('的'),
      piece('，', false),
      piece('居住证'),
      piece('材料'),
    ];
    expect(withTextFragment('/a/', pieces)).toBe('/a/#:~:text=%E5%B1%85%E4%BD%8F%E8%AF%81&text=%E6%9D%90%E6%96%99');
  });
  it('stays as it is where nothing is marked', () => {
    expect(withTextFragment('/a/', [piece('正文', false)])).toBe('/a/');
  });
  it('keeps a place within the page', () => {
    expect(withTextFragment('/a/#b', [piece('ab')])).toBe('/a/#b:~:text=ab');
  });
  it('escapes what has a meaning in a text fragment', () => {
    expect(withTextFragment('/a/', [piece('a-b,c&d')])).toBe('/a/#:~:text=a%2Db%2Cc%26d');
  });
  it('is read again by browsers that do not know text fragments', () => {
    const url = withTextFragment('/a/#b', [piece('示政规〔2026〕2号'), piece('a-b')]);
    expect(fragmentWords(url.slice(url.indexOf('#')))).toEqual(['示政规〔2026〕2号', 'a-b']);
    expect(fragmentWords('#b')).toEqual([]);
    expect(fragmentWords('#:~:text=%E5%B1')).toEqual([]);
  });
});
