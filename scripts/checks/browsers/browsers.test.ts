import type { Identifier } from '@mdn/browser-compat-data';
import { afterEach, describe, expect, it } from 'vitest';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import type { Rules } from '../rules/subject.ts';
import type { RuleCase } from '../testing/rule-case.ts';
import { builtFindingsOf } from '../testing/run-built-case.ts';
import { testCheck } from '../testing/test-check.ts';
import { featureAt, lacks } from './compat-data.ts';
import { browsersCheck } from './index.ts';
import { isProgressive, PROGRESSIVE } from './progressive.ts';
import { scriptFeatures } from './script-features.ts';
import { styleFeatures } from './style-features.ts';

testCheck(
  browsersCheck,
  {
    rules: import.meta.glob<Rules>('./**/rules.ts', { eager: true, import: 'rules' }),
    cases: import.meta.glob<readonly RuleCase[]>('./**/cases.ts', { eager: true, import: 'cases' }),
  },
  builtFindingsOf(browsersCheck),
);

const lacking = (uses: readonly { feature: string }[]) =>
  uses
    .map(({ feature }) => feature)
    .filter((path) => !isProgressive(path) && lacks(featureAt(path.split('.'))).length > 0);
const inStyle = (css: string) => lacking(styleFeatures(css).uses);
const inScript = (source: string) => lacking(scriptFeatures(source).uses);

describe('a style sheet needs what older browsers lack', () => {
  it.each([
    ['@media (width >= 48rem) { a { color: red } }', 'css.at-rules.media.range_syntax'],
    ['@media (30rem < width < 48rem) { a { color: red } }', 'css.at-rules.media.range_syntax'],
    ['a:has(b) { color: red }', 'css.selectors.has'],
    ['a { & b { color: red } }', 'css.selectors.nesting'],
    ['@media print { a { & b { color: red } } }', 'css.selectors.nesting'],
    ['@layer base { a { color: red } }', 'css.at-rules.layer'],
    ['@container (min-width: 30rem) { a { color: red } }', 'css.at-rules.container'],
    ['a { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
    ['a { color: oklch(60% 0.1 20) }', 'css.types.color.oklch'],
    ['a { min-height: 100dvh }', 'css.types.length.viewport_percentage_units_dynamic'],
    ['a { width: 50cqw }', 'css.types.length.container_query_length_units'],
    ['a { overflow-wrap: anywhere }', 'css.properties.overflow-wrap.anywhere'],
    ['a { overflow: clip }', 'css.properties.overflow.clip'],
    ['a { translate: 1px }', 'css.properties.translate'],
    ['a { field-sizing: content }', 'css.properties.field-sizing'],
    ['li:nth-child(2 of .b) { color: red }', 'css.selectors.nth-child.of_syntax'],
    ['dialog:modal { color: red }', 'css.selectors.modal'],
  ])('%s', (css, feature) => {
    expect(inStyle(css)).toContain(feature);
  });

  it.each([
    ['an old way to write it', '@media (min-width: 48rem) { a { inset: 0; gap: 1px; margin-inline: auto } }'],
    ['a fallback before it', 'a { min-height: 100vh; min-height: 100dvh }'],
    ['its prefixed form beside it', 'a { -webkit-mask-composite: xor; mask-composite: exclude }'],
    ['a guard', '@supports (width: 1cqw) { @container (width >= 30rem) { a:has(b) { width: 50cqw } } }'],
    ['a variable', 'a { --x: color-mix(in srgb, red, blue) }'],
    ['what is listed as progressive', 'h1 { text-wrap: balance }'],
  ])('but not with %s', (_, css) => {
    expect(inStyle(css)).toEqual([]);
  });
});

describe('a script needs what older browsers lack', () => {
  it.each([
    ['/(?<=a)b/.test(x)', 'javascript.regular_expressions.lookbehind_assertion'],
    ['/(?<!a)b/.test(x)', 'javascript.regular_expressions.lookbehind_assertion'],
    ['new RegExp(`(?<=${a})b`)', 'javascript.regular_expressions.lookbehind_assertion'],
    ['new RegExp("(?<!a)" + b)', 'javascript.regular_expressions.lookbehind_assertion'],
    ['/[a--b]/v', 'javascript.builtins.RegExp.unicodeSets'],
    ['/(?i:a)b/', 'javascript.regular_expressions.modifier'],
    ['list.at(-1)', 'javascript.builtins.Array.at'],
    ['list.toSorted()', 'javascript.builtins.Array.toSorted'],
    ['list.findLast(f)', 'javascript.builtins.Array.findLast'],
    ['Object.groupBy(list, f)', 'javascript.builtins.Object.groupBy'],
    ['Object.hasOwn(a, b)', 'javascript.builtins.Object.hasOwn'],
    ['Promise.withResolvers()', 'javascript.builtins.Promise.withResolvers'],
    ['Array.fromAsync(x)', 'javascript.builtins.Array.fromAsync'],
    ['structuredClone(x)', 'api.structuredClone'],
    ['crypto.randomUUID()', 'api.Crypto.randomUUID'],
    ['new Intl.Segmenter("zh")', 'javascript.builtins.Intl.Segmenter'],
    ['a.replaceChildren(); menu.showPopover()', 'api.HTMLElement.showPopover'],
    ['class A { static { f() } }', 'javascript.classes.static.initialization_blocks'],
    ['class A { #f() {} }', 'javascript.classes.private_class_methods'],
    ['class A { #a; has(b) { return #a in b } }', 'javascript.classes.private_class_fields_in'],
    ['const a = await f(); export { a }', 'javascript.operators.await.top_level'],
    ['import a from "./a.json" with { type: "json" }', 'javascript.statements.import.import_attributes'],
  ])('%s', (source, feature) => {
    expect(inScript(source)).toContain(feature);
  });

  it.each([
    ['older ways', 'const { a = 1, ...b } = c ?? {}; b?.d; a ||= 2; "x".replaceAll("a", "b"); [1].flatMap(f)'],
    ['a test before it', 'if (typeof Intl.Segmenter === "function") new Intl.Segmenter("zh")'],
    ['a condition that asks', 'Error.captureStackTrace && Error.captureStackTrace(e)'],
    ['a name of its own', 'const structuredClone = (x) => x; structuredClone(1)'],
    ['methods of its own objects', 'search.run(); box.show(); list.format("x")'],
    ['a bracket in a class', '/[(?<=]/.test(x); /\\(?<=/.test(x)'],
    ['modules and workers', 'import("./a.js"); new URL("x", import.meta.url); new Worker("w.js")'],
  ])('but not with %s', (_, source) => {
    expect(inScript(source)).toEqual([]);
  });
});

it('lists only features as progressive that MDN knows and some supported browser lacks', () => {
  for (const path of Object.keys(PROGRESSIVE)) {
    const feature = featureAt(path.replace(/\.$/, '').split('.'));
    expect(feature, path).toBeDefined();
    const all = path.endsWith('.') ? (Object.values(feature ?? {}) as Identifier[]) : [feature];
    expect(all.flatMap((each) => lacks(each)).length, path).toBeGreaterThan(0);
  }
});

describe('the browsers check', () => {
  let fixture: BuiltFixture | undefined;
  afterEach(async () => {
    await fixture?.dispose();
    fixture = undefined;
  });

  it('looks at every style sheet and script and finds nothing in good ones', async () => {
    fixture = await builtFixture();
    await fixture.write('_astro/page.js', 'document.title.trim();');
    expect(await browsersCheck.run(fixture.context)).toEqual({ seen: 2, problems: [] });
  });
});
