import { expect, it } from 'vitest';
import { partHeadings } from './interpretation-parts.ts';

it('a heading says by its words which part is below it', () => {
  const headings = ['一、制定的背景和依据', '二、目标任务', '三、主要措施', '四、着力解决的突出问题', '五、联系电话'];
  expect(partHeadings({}, headings)).toEqual({
    background: '一、制定的背景和依据',
    goals: '二、目标任务',
    content: '三、主要措施',
    problems: '四、着力解决的突出问题',
  });
});

it('a heading of another kind is found where the editor names it, one for several parts if need be', () => {
  const sections = { background: '为什么修订', problems: '为什么修订', content: '有哪些**变化**' };
  expect(partHeadings({ sections }, ['为什么修订', '有哪些变化'])).toEqual({
    background: '为什么修订',
    problems: '为什么修订',
    content: '有哪些变化',
  });
});

it('a question of the public is not mistaken for the problems solved', () => {
  expect(partHeadings({}, ['大家可能关心的问题'])).toEqual({});
});

it('a heading the text does not have is no part', () => {
  expect(partHeadings({ sections: { goals: '到2030年' } }, ['到2035年'])).toEqual({});
});
