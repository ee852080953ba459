import { describe, expect, it } from 'vitest';
import { htmlProblems, scanHtml } from './raw-html.ts';

const reported = (html: string) => htmlProblems(html).map(({ kind, name, offset }) => `${kind} ${name} ${offset}`);

describe('raw HTML that may be used', () => {
  it.each([
    '<br>',
    '<BR/>',
    'H<sub>2</sub>O',
    '<table><tr><td colspan="2" rowspan=2>甲</td></tr></table>',
    '<abbr title="国内生产总值">GDP</abbr>',
    '</td></tr>',
    '3 < 5',
    '<p lang="ug" dir="rtl">سۇ</p>',
    '<span lang="mn-Mong">ᠤᠰᠤ</span>',
  ])('%s', (html) => expect(reported(html)).toEqual([]));
});

describe('raw HTML that may not', () => {
  it.each([
    ['甲<script>alert(1)</script>', ['script script 1', 'script /script 17']],
    ['<SCRIPT SRC=//x>', ['script script 0', 'attribute src 8']],
    ['<p onclick="x">', ['event-handler onclick 3']],
    ['<p/ONCLICK=x>', ['event-handler onclick 3']],
    ['<p\n onclick\n=\n"x">', ['event-handler onclick 4']],
    ['<img src=x onerror=alert(1)>', ['element img 0', 'attribute src 5', 'event-handler onerror 11']],
    ['<p style="color:red">', ['style style 3']],
    ['<p style="DISPLAY : none">', ['hidden style 3']],
    ['<p style="left:-9999px">', ['hidden style 3']],
    ['<p style="font-size:0">', ['hidden style 3']],
    ['<p hidden>', ['hidden hidden 3']],
    ['<abbr title=" java\tscript:x">', ['script-link title 6']],
    ['</main>', ['element /main 0']],
    ['<!-- 甲 -->', ['comment <!-- --> 0']],
    ['<!doctype html>', ['element !doctype 0']],
    ['<?php x ?>', ['comment <!-- --> 0']],
    ['甲<p onclick=alert(1) ', ['broken < 1']],
    ['甲<!-- 乙', ['broken < 1']],
    ['<svg/onload=x>', ['script svg 0', 'event-handler onload 5']],
    ['<td colspan="1000000">', ['value colspan 4']],
    ['<ol start="甲">', ['value start 4']],
    ['<p lang="zz" dir="down">', ['value lang 3', 'value dir 13']],
    ['<span id="a">', ['style id 6']],
    ['<td colspan=2 COLSPAN=3>', ['repeated COLSPAN 14']],
    ['<rp>甲</rp>', ['element rp 0', 'element /rp 5']],
    ['<constructor>', ['element constructor 0']],
  ])('%s', (html, expected) => expect(reported(html)).toEqual(expected));
});

it('lists tags of allowed elements and the text between them', () => {
  expect(scanHtml('<p>甲</p><br> <div>').parts).toEqual([
    { kind: 'start', name: 'p', offset: 0 },
    { kind: 'text', name: '甲', offset: 3 },
    { kind: 'end', name: 'p', offset: 4 },
    { kind: 'start', name: 'br', offset: 8 },
  ]);
});
