import { describe, expect, it } from 'vitest';
import { checks, ruleGroups, ruleIds, ruleOf } from './registry.ts';

const CHINESE = /[\u4e00-\u9fff]/;
/** A requirement row (`R-GO-3.1.4a`), a design section, or a standard and its part. */
const CLAUSE = /^[A-Z][A-Za-z]*[\w./ -]*$/;

it('every check has an id of its own and a Chinese name', () => {
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { label } of ruleGroups) expect(label).toMatch(CHINESE);
});

it('every check, and the rules about the checks themselves, are tested by cases', () => {
  const tests = import.meta.glob<string>('./*/*.test.ts', { eager: true, query: '?raw', import: 'default' });
  const tested = Object.entries(tests).flatMap(([path, text]) =>
    /^\s*testC\w+\(/m.test(text) ? [path.split('/')[1] ?? ''] : [],
  );
  expect(ruleGroups.map(({ id }) => id).filter((id) => !tested.includes(id))).toEqual([]);
});

it('rule ids are words joined by hyphens', () => {
  for (const id of ruleIds) expect(id).toMatch(/^[a-z0-9]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

describe.each(ruleIds.map((id) => [id] as const))('the rule %s', (id) => {
  const rule = ruleOf(id);

  it('is worded in Chinese and in English', () => {
    for (const text of Object.values(rule?.zh ?? {})) expect(text).toMatch(/[\u4e00-\u9fff]|\{[a-zA-Z]+\}/);
    for (const text of Object.values(rule?.en ?? {})) {
      expect(text).toMatch(/[a-z]{2}|\{[a-zA-Z]+\}/);
      expect(text.replace(/\{[a-zA-Z]+\}|[“”□○《》〔〕]/g, '')).not.toMatch(CHINESE);
    }
  });

  it('says what is wrong and what to do in full sentences', () => {
    for (const lang of ['zh', 'en'] as const) {
      const { summary, message, fix } = rule?.[lang] ?? { summary: '', message: '', fix: '' };
      expect(summary.length).toBeGreaterThan(4);
      expect(summary).not.toMatch(/\{/);
      expect(message).not.toBe(fix);
    }
  });

  it('names commands as they are typed', () => {
    const texts = [rule?.zh, rule?.en].flatMap((text) => Object.values(text ?? {}));
    for (const text of texts) expect(text).not.toMatch(/(?<!npm run )\blantai [a-z-]/);
  });

  it('names what it rests on', () => {
    expect(rule?.clauses.length).toBeGreaterThan(0);
    for (const clause of rule?.clauses ?? []) expect(clause).toMatch(CLAUSE);
  });

  it('shows a snippet that breaks it and one that keeps it', () => {
    expect(rule?.example.bad.trim()).not.toBe('');
    expect(rule?.example.good.trim()).not.toBe('');
    expect(rule?.example.bad).not.toBe(rule?.example.good);
  });
});
