/** Cases of the rules about pages as the HTML checker of W3C sees them. */
import { BUILT, inMain, type RuleCase } from '../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'invalid',
    title: 'a time that is none',
    changes: [inMain(BUILT.entry, '\n<template>\n <time></time></template>')],
    expect: ['29:8'],
    says: ['content/main/news/2026-05-01-flood.md', 'was not in the required format'],
  },
  {
    rule: 'advice',
    title: 'a name that stands twice in a list, without the notes that only point back',
    changes: [inMain(BUILT.entry, '<dl><dt>甲</dt><dd>一</dd><dt>甲</dt><dd>二</dd></dl>')],
    expect: ['27:52'],
  },
  {
    rule: 'no-java',
    title: 'a machine without Java',
    changes: [],
    environment: { PATH: '/nowhere' },
    expect: [`nu/no-java ${BUILT.record}:1:1`],
    says: ['7 个网页没有用 W3C 网页校验器检查', 'default-jre-headless'],
  },
  { rule: 'no-java', title: 'nothing wrong with a machine that has it', changes: [], expect: [] },
];
