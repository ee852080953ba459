/** Cases of the rules about headings. */
import { BODY, body } from '../case-helpers.ts';
import { broken, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('heading-level-1', 'a heading of level 1', '15:1', body(`# 概述\n\n${BODY}`)),
  broken('heading-jump', 'a first heading of level 3', '15:1', body(`### 概述\n\n${BODY}`), ['## 概述']),
  broken('heading-jump', 'a heading that skips a level', '17:1', body(`## 概述\n\n#### 水闸\n\n${BODY}`)),
  kept('heading-jump', 'headings step by step and back', body(`## 概述\n\n### 水闸\n\n## 结果\n\n${BODY}`)),
  broken('heading-empty', 'a heading without text', '15:1', body(`##\n\n${BODY}`)),
];
