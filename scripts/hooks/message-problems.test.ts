import { describe, expect, it } from 'vitest';
import { messageProblems } from './message-problems.ts';

describe('a commit message', () => {
  it.each([
    ['发布青河路段停水公示\n'],
    ['更正《停水公示》的恢复时间\n\n原为5时，应为7时。\n# 注释\n'],
    ['# 编辑器的提示\n\n发布停水公示\n'],
    ["Merge branch 'main' into draft\n"],
    ['Publish the notice about water supply\r\n\r\nFrom the bureau.\r\n'],
  ])('is taken: %s', (message) => expect(messageProblems(message)).toEqual([]));

  it.each([
    ['', '是空的'],
    ['# 只有注释\n', '是空的'],
    ['更新', '没有说清'],
    ['update.', '没有说清'],
    ['111', '没有说清'],
    ['啊啊啊', '没有说清'],
    [`发布${'很'.repeat(40)}长的说明`, '太长'],
    ['发布停水公示\n因检修', '空一行'],
    ['答复张三来信，电话13800138000', '个人信息'],
    ['发布通知\n\n机密★5年\n', '保密工作机构'],
  ])('is refused with the reason: %s', (message, reason) =>
    expect(messageProblems(message).join('\n')).toContain(reason),
  );
});
