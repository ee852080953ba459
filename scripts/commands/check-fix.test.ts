import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { treeDigest } from '../../tests/support/tree-digest.ts';
import { newsMatter } from '../checks/testing/rule-case.ts';
import { CASE_NOW } from '../checks/testing/run-case.ts';
import { runCheck } from './check.ts';

let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
});
afterEach(() => fleet.dispose());

async function check(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      out += String(chunk);
      done();
    },
  });
  const code = await runCheck(args, { stdout, stderr: stdout, root: fleet.root, now: CASE_NOW, lang: 'zh' });
  return { code, out };
}

const fileOf = (name: string) => `content/portal/news/2025-03-04-${name}.md`;
const matterOf = (name: string) =>
  `${newsMatter(`portal-20250304-${name}`, '2025-03-04').replace('又一条新闻', name)}---\n`;
const paste = (name: string, body: string) => fleet.write(fileOf(name), `${matterOf(name)}\n${body}`);
const bodyOf = async (name: string) => (await fleet.read(fileOf(name))).slice(matterOf(name).length + 1);

/** A notice with the rules it issues, one paragraph a line, as copied from a web page. */
const RULES = `测试市人民政府办公室关于印发水闸管理办法的通知
各区县人民政府，市直各部门，各有关单位：
《测试市水闸管理办法》已经市政府同意，现印发给你们，请遵照执行。
测试市人民政府办公室
2025年3月4日
（此件公开发布）
测试市水闸管理办法
第一章 总则
第一条 为加强水闸管理，制定本办法。
第二条 本办法适用于下列水闸：
（一）过闸流量>100立方米每秒的；
（二）孔口尺寸为3*5米以上的。
第二章 附则
第三条 本办法自公布之日起施行。
`;

/** A plan with numbered headings, a list and a table with tabs. */
const PLAN = `一、总体要求
2025. 年内完成检查。
二、时间安排
水闸\t时间
城东水闸\t3月
城西水闸\t4月
（一）检查时间
气温在10~20度，湿度30~40%时进行。
（二）整改时间
1) 登记
2) 整改
`;

/** Lists of names, which end without a sign, and signs at the start of a line. */
const AWARDS = `测试市人民政府
关于表彰防汛先进集体的决定
各区县人民政府，市政府各部门：
今年汛期，全市上下团结一心，现决定对下列单位予以表彰：
一、先进集体
市水务局
市气象局
二、先进个人
甲 乙
丙丁
> 5%的单位
* 不分先后
希望受表彰的单位再接再厉
测试市人民政府
二〇二五年三月四日
`;

/** Indented as on paper, which the page shows as paragraphs: only headings are missing. */
const INDENTED = `　　各区县水务局：
　　现将有关事项通知如下。
　　一、检查范围
　　全市水闸。
　　二、检查内容
　　（一）设备
　　是否完好。
　　**（二）值班**
　　是否落实。
　　　　　　　　　　　　测试市水务局
`;

describe('check --fix', () => {
  it('gives every paragraph, heading and list of pasted documents its place, and changes nothing else', async () => {
    const before = await treeDigest(fleet.root);
    await paste('rules', RULES);
    await paste('plan', PLAN);
    const { out } = await check('--fix');
    expect(await bodyOf('rules')).toBe(
      RULES.trim()
        .split('\n')
        .map((line) => line.replace(/^第.章/, '## $&'))
        .join('\n\n')
        .concat('\n'),
    );
    expect(await bodyOf('plan')).toBe(
      [
        '## 一、总体要求',
        '2025\\. 年内完成检查。',
        '## 二、时间安排',
        '| 水闸 | 时间 |\n| --- | --- |\n| 城东水闸 | 3月 |\n| 城西水闸 | 4月 |',
        '### （一）检查时间',
        '气温在10\\~20度，湿度30\\~40%时进行。',
        '### （二）整改时间',
        '1\\) 登记',
        '2\\) 整改\n',
      ].join('\n\n'),
    );
    expect(out).toContain('已改正  content/portal/news/2025-03-04-rules.md:16:1  markup/lines-merged');
    expect(out).toMatch(/共改正 \d+ 处，涉及 2 个文件/);

    const once = await treeDigest(fleet.root);
    expect((await check('--fix')).out).toContain('没有可以自动改正的问题');
    expect(await treeDigest(fleet.root)).toEqual(once);
    await fleet.remove(fileOf('rules'));
    await fleet.remove(fileOf('plan'));
    expect(await treeDigest(fleet.root)).toEqual(before);
  });

  it('parts names that are on lines of their own, where the text has one paragraph a line', async () => {
    await paste('awards', AWARDS);
    await check('--fix');
    expect(await bodyOf('awards')).toBe(
      AWARDS.trim()
        .split('\n')
        .map((line) => line.replace(/^[一二]、/, '## $&').replace(/^[>*]/, '\\$&'))
        .join('\n\n')
        .concat('\n'),
    );
    expect((await check('--fix')).out).toContain('没有可以自动改正的问题');
  });

  it.each([
    ['ideographic spaces', INDENTED],
    ['four spaces', INDENTED.replace(/^　　(?!　)/gm, '    ').replaceAll('\n    ', '\n\n    ')],
  ])('finds headings indented by %s, and leaves the other lines', async (_title, text) => {
    await paste('indented', text);
    await check('--fix');
    const headings = text
      .replaceAll('**', '')
      .replace(/^[ 　]*(?=[一二]、)/gm, '## ')
      .replace(/^[ 　]*(?=（[一二]）)/gm, '### ');
    expect(await bodyOf('indented')).toBe(headings);
  });

  it('writes ordinary characters in fields, texts and records', async () => {
    await paste('radicals', '市⽔务局⻓检查⽔库。\n');
    await fleet.edit('sites/dept/site.yaml', '测试市水务局', '测试市⽔务局');
    await check('--fix');
    expect(await bodyOf('radicals')).toBe('市水务局长检查水库。\n');
    expect(await fleet.read('sites/dept/site.yaml')).not.toContain('⽔');
  });

  it('writes the line ends of the repository', async () => {
    await fleet.write(fileOf('windows'), `\uFEFF${`${matterOf('windows')}\n水闸正常。\n`.replaceAll('\n', '\r\n')}`);
    await check('--fix');
    expect(await fleet.read(fileOf('windows'))).toBe(`${matterOf('windows')}\n水闸正常。\n`);
  });

  it('never writes a file whose fields cannot be read', async () => {
    const broken = `---\nid: a\ntitle: [\n---\n\n一、甲。\n二、乙。\n`;
    const open = `---\nid: a\n一、甲。\n二、乙⽔。\n`;
    await fleet.write(fileOf('broken'), broken);
    await fleet.write(fileOf('open'), open);
    await check('--fix');
    expect(await fleet.read(fileOf('broken'))).toBe(broken);
    expect(await fleet.read(fileOf('open'))).toBe(open);
  });

  it('leaves the sites that were not named alone', async () => {
    await paste('rules', RULES);
    await check('--fix', '--site', 'dept');
    expect(await bodyOf('rules')).toBe(RULES);
  });

  it('says in the report what it can fix', async () => {
    await paste('rules', RULES);
    const { out } = await check();
    expect(out).toContain('可自动改正：npm run check -- --fix');
    expect((await check('--format', 'json')).out).toContain('"fixable": true');
  });
});
