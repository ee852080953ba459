/** Cases of the rules about headings typed as paragraphs. */
import { body } from '../case-helpers.ts';
import { broken, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken(
    'heading-plain',
    'headings of two levels typed as paragraphs',
    ['15:1', '19:1', '23:1', '27:1'],
    body('**一、要求**\n\n加强检查。\n\n（一）时间\n\n三月。\n\n（二）地点\n\n三处。\n\n二、其他\n\n按规定办理。'),
    ['## 一、要求'],
  ),
  broken(
    'heading-plain',
    'headings indented by ideographic spaces',
    ['15:1', '17:1'],
    body('　　一、要求\n　　加强检查。\n　　二、其他\n　　按规定办理。'),
    ['## 一、要求'],
  ),
  kept('heading-plain', 'numbered sentences', body('一、加强检查。\n\n二、落实责任。')),
];
