import { describe, expect, it } from 'vitest';
import { codePoint, CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS } from '../text/invisible.ts';
import { decodeText } from './decode-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const reported = (text: string) =>
  decodeText(bytes(text)).problems.map(({ rule, line, column, value }) =>
    `${rule} ${line}:${column} ${value ?? ''}`.trim(),
  );

describe('what an editor cannot see', () => {
  it.each([
    ['\uFEFF甲', 'metadata/bom 1:1'],
    ['甲\n乙\r\n', 'metadata/crlf 2:2'],
    ['甲\u0000', 'metadata/control-character 1:2 U+0000'],
    ['甲\n乙\u202E', 'metadata/control-character 2:2 U+202E'],
    ['甲\u200B乙', 'metadata/invisible-character 1:2 U+200B'],
    ['甲\u3164乙', 'metadata/invisible-character 1:2 U+3164'],
    ['甲\u200D乙', 'metadata/invisible-character 1:2 U+200D'],
    ['甲\u{E0041}', 'metadata/invisible-character 1:2 U+E0041'],
  ])('%j is reported as %s', (text, expected) => expect(reported(text)).toEqual([expected]));

  it('is not a pictograph composed of several, nor a rare character with a variant selector', () => {
    expect(reported('👩\u200D🌾 ❤\uFE0F\u200D🔥 葛\u{E0100}')).toEqual([]);
  });

  it('is found also where everything else is ordinary, whichever character it is', () => {
    const hidden = [CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS];
    const missed: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const text = `甲${character}乙`;
      if (hidden.some((pattern) => text.search(pattern) >= 0) && reported(text).length === 0)
        missed.push(codePoint(character));
    }
    expect(missed).toEqual([]);
  });

  it('is reported a few times when the file is no text at all', () => {
    expect(reported('\u0001'.repeat(1000))).toHaveLength(20);
  });
});

describe('bytes that are not UTF-8', () => {
  it('are reported where they begin', () => {
    const gbk = new Uint8Array([...bytes('甲\n乙'), 0xb1, 0xea]);
    expect(decodeText(gbk)).toEqual({ problems: [{ rule: 'metadata/encoding', line: 2, column: 2 }] });
  });

  it('are not confused with a typed replacement character', () => {
    const text = new Uint8Array([...bytes('\uFFFD甲\n'), 0xff]);
    expect(decodeText(text).problems).toEqual([{ rule: 'metadata/encoding', line: 2, column: 1 }]);
  });
});

it('returns text with LF line ends whatever it was', () =>
  expect(decodeText(bytes('甲\r\n乙\r丙')).text).toBe('甲\n乙\n丙'));
