import { describe, expect, it } from 'vitest';
import { blockText } from '../blocks/block.ts';
import { pageBlocks } from '../blocks/page-blocks.ts';
import { diffBlocks, type BlockStep } from './block-diff.ts';
import type { Run } from './text-diff.ts';

const page = (main: string) =>
  `<!doctype html><body><header>页眉</header><main>${main}</main><footer>页脚</footer></body>`;
const compare = (before: string, after: string) => diffBlocks(pageBlocks(page(before)), pageBlocks(page(after)));

const runs = (list: readonly Run[]) =>
  list.map(({ kind, text }) => (kind === 'same' ? text : `[${kind === 'in' ? '+' : '-'}${text}]`)).join('');
const words = (step: BlockStep): string => {
  const block = 'after' in step ? step.after : step.before;
  return step.edit?.kind === 'text' ? runs(step.edit.runs) : blockText(block);
};
const steps = (before: string, after: string) =>
  compare(before, after).map((step) => `${step.kind}${'move' in step ? step.move : ''} ${words(step)}`);

describe('the differences between two versions of a page', () => {
  it('pair a paragraph with its edited version, and not with a new one before it', () => {
    expect(steps('<p>一、各单位按时上报情况。</p>', '<p>新的开头段落。</p><p>一、各单位按月上报情况。</p>')).toEqual([
      'in 新的开头段落。',
      'edited 一、各单位按[-时][+月]上报情况。',
    ]);
  });

  it('show a paragraph at another place as moved, with what was edited in it', () => {
    const [one, two, three] = ['甲段落讲的是资金安排。', '乙段落讲的是进度要求。', '丙段落讲的是责任分工。'];
    expect(
      steps(`<p>${one}</p><p>${two}</p><p>${three}</p>`, `<p>${two}</p><p>${three}</p><p>甲段落说的是资金安排。</p>`),
    ).toEqual([
      'moved-away1 甲段落讲的是资金安排。',
      'same 乙段落讲的是进度要求。',
      'same 丙段落讲的是责任分工。',
      'moved-here1 甲段落[-讲][+说]的是资金安排。',
    ]);
  });

  it('do not mistake a short line that occurs again for a move', () => {
    expect(steps('<p>附件</p><p>原来的说明文字。</p>', '<p>原来的说明文字。</p><p>附件</p>').join()).not.toContain(
      'moved',
    );
  });

  it('name a link that leads elsewhere and emphasis that changed, where the text stayed', () => {
    const [link] = compare('<p>见<a href="/a/">办法</a></p>', '<p>见<a href="/b/">办法</a></p>');
    expect(link?.edit).toMatchObject({ notes: [{ kind: 'link', text: '办法', before: '/a/', after: '/b/' }] });
    const [bold] = compare('<p>请注意期限</p>', '<p>请<strong>注意</strong>期限</p>');
    expect(bold?.edit).toMatchObject({ notes: [{ kind: 'format' }] });
    const [style] = compare('<p>一、总体要求</p>', '<h2>一、总体要求</h2>');
    expect(style?.edit).toMatchObject({ notes: [{ kind: 'style' }] });
  });

  it('keep the value of a fact with its name', () => {
    expect(
      steps('<dl><dt>施行日期</dt><dd>2026-01-01</dd></dl>', '<dl><dt>施行日期</dt><dd>2027-03-01</dd></dl>'),
    ).toEqual(['edited 施行日期：[-2026-01-01][+2027-03-01]']);
  });

  it('leave out navigation, tools and what is hidden, but not a line without an element of its own', () => {
    const main = '<nav>导航</nav><div class="article__aside">工具</div><p hidden>藏</p><div>裸行<p>段</p>尾</div>';
    expect(pageBlocks(page(main)).map(blockText)).toEqual(['裸行', '段', '尾']);
  });
});

describe('the differences between two versions of a table', () => {
  const table = (...rows: string[][]) =>
    `<table><thead><tr>${rows[0]?.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows
      .slice(1)
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`;
  const rows = (before: string, after: string) => {
    const [step] = compare(before, after);
    if (step?.edit?.kind !== 'table') throw new Error('Not an edited table');
    return step.edit.table.rows.map(
      ({ kind, move = '', cells }) => `${kind}${move} ${cells.map((cell) => runs(cell.runs)).join('|')}`,
    );
  };
  const head = ['项目', '金额', '单位'];

  it('are in the cells of a row, also after a row that was added', () => {
    expect(
      rows(
        table(head, ['供水管网改造', '120', '市水务局'], ['学校食堂改造', '45', '市教育局']),
        table(
          head,
          ['老旧小区加装电梯', '88', '市住建局'],
          ['供水管网改造', '130', '市水务局'],
          ['学校食堂改造', '45', '市教育局'],
        ),
      ),
    ).toEqual([
      'same 项目|金额|单位',
      'in [+老旧小区加装电梯]|[+88]|[+市住建局]',
      'edited 供水管网改造|[-120][+130]|市水务局',
      'same 学校食堂改造|45|市教育局',
    ]);
  });

  it('recognise a column that was added, and a row that was moved', () => {
    expect(
      rows(
        table(head, ['供水', '120', '市水务局'], ['食堂', '45', '市教育局']),
        table(
          ['项目', '金额', '期限', '单位'],
          ['供水', '120', '6月底', '市水务局'],
          ['食堂', '45', '8月底', '市教育局'],
        ),
      ),
    ).toEqual([
      'edited 项目|金额|[+期限]|单位',
      'edited 供水|120|[+6月底]|市水务局',
      'edited 食堂|45|[+8月底]|市教育局',
    ]);
    const [a, b, c] = [
      ['供水管网', '1', '水务'],
      ['学校食堂', '2', '教育'],
      ['社区助餐', '3', '民政'],
    ];
    expect(rows(table(head, a!, b!, c!), table(head, b!, c!, a!))).toContain('moved-here1 供水管网|1|水务');
  });
});
