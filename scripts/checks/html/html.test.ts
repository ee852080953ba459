import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlConfig } from './config.ts';
import { htmlRuleNames } from './rule-names.ts';
import { validateHtml } from './validate-page.ts';

const page = (body: string) =>
  `<!DOCTYPE html>\n<html lang="zh-Hans"><head><meta charset="utf-8"><title>甲</title></head>\n<body><main>${body}</main></body></html>`;

describe('the configuration', () => {
  it('uses both presets and switches no rule off', () => {
    expect(htmlConfig.extends).toEqual(['html-validate:recommended', 'html-validate:document']);
    const severities = Object.values(htmlConfig.rules ?? {}).map((rule) => (Array.isArray(rule) ? rule[0] : rule));
    expect(new Set(severities)).toEqual(new Set(['error']));
  });
  it('has a Chinese name for every rule of the presets', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader([], htmlConfig));
    const resolved = await validator.getConfigFor('page.html');
    const enabled = [...resolved.getRules()].filter(([, [severity]]) => severity > 0).map(([name]) => name);
    expect(enabled.length).toBeGreaterThan(60);
    expect(enabled.filter((name) => htmlRuleNames[name] === undefined)).toEqual([]);
  });
});

describe('a page', () => {
  it('without mistakes has no messages', async () => {
    expect(await validateHtml(page('<h1>甲</h1><h2>乙</h2><p>丙</p>'))).toEqual([]);
  });
  it('that jumps a heading level is reported where', async () => {
    const [message, ...more] = await validateHtml(page('<h1>甲</h1><h3>乙</h3>'));
    expect(message).toMatchObject({ ruleId: 'heading-level', line: 3, column: 24 });
    expect(more).toEqual([]);
  });
  it('names the digest of every style sheet it loads', async () => {
    const head = (link: string) => page('<h1>甲</h1>').replace('</title>', `</title>${link}`);
    expect(await validateHtml(head('<link rel="stylesheet" href="/a.css" integrity="sha384-x">'))).toEqual([]);
    expect(await validateHtml(head('<link rel="stylesheet" href="/a.css">'))).toMatchObject([
      { ruleId: 'require-sri' },
    ]);
  });
  it('may quote the long title of a document', async () => {
    const long = page('<h1>甲</h1>').replace('<title>甲', `<title>${'关于'.repeat(100)}`);
    expect(await validateHtml(long)).toEqual([]);
  });
  it('with inline styles is reported', async () => {
    const messages = await validateHtml(page('<h1>甲</h1><p style="color:red">乙</p>'));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-inline-style']);
  });
});
