/** Invisible characters written as references such as `&#8203;`; those typed directly are found by `metadata`. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import {
  codePoint,
  CONTROL_CHARACTERS,
  INVISIBLE_CHARACTERS,
  UNREADABLE_CHARACTERS,
} from '../../../../src/lib/text/invisible.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { placeOf, sourceOf } from '../parse-body.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const characters = defineSubject({ rules, find: findCharacters });

const hiddenIn = (text: string) =>
  [CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS].flatMap((pattern) => text.match(pattern) ?? []);

function findCharacters({ body }: BodyInput): Problem[] {
  return body.nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const hidden = hiddenIn(node.value);
    if (hidden.length === 0 || hidden.length === hiddenIn(sourceOf(body, node)).length) return [];
    return [report('invisible-reference', placeOf(body, node), { value: codePoint(hidden[0] ?? '') })];
  });
}
