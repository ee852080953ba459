/** `lantai new` writes what the checks accept, for every type of the registry. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { types, type TypeName } from '../../schemas/index.ts';
import { walkColumns } from '../../src/lib/model/column.ts';
import { ownFields } from '../../src/lib/content/type-fields.ts';
import {
  fileFields,
  fixtureEntries,
  renumbered,
  typeNames,
  withoutFields,
  type Fixtures,
  type Typed,
} from '../../tests/support/complete-entry.ts';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { checkSources } from '../checks/run.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { UsageError } from '../lib/command.ts';
import { runNew } from './new.ts';

const NOW = '2025-06-01 12:00';
let fleet: TempFleet;
let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await fixtureEntries();
});
beforeEach(async () => {
  fleet = await tempFleet();
  await fleet.write('body.md', '新写的正文。\n');
});
afterEach(() => fleet.dispose());

/** Fields of its own an entry of the type is written with; files would have to be put beside it first. */
function ownValues(type: TypeName): Typed {
  const data = renumbered(withoutFields(type, fixtures(type), fileFields(type)), 77);
  const own = new Set(ownFields(type).map(({ path }) => path));
  if (types[type].indexed) own.delete('indexNumber');
  return Object.fromEntries(Object.entries(data).filter(([key]) => own.has(key)));
}

/** A column that takes the type; one shown as a single page is emptied first, to have room for it. */
async function columnOf(type: TypeName): Promise<string> {
  const { parsed, files } = await loadFleet(fleet.root, NOW);
  const columns = [...walkColumns(parsed.sites[0]?.columns ?? [])].filter(({ record }) => record.types.includes(type));
  const list = columns.find(({ record }) => record.presentation !== 'page');
  if (list) return list.path;
  const path = columns[0]?.path ?? '';
  for (const file of files.entries) if (file.path.startsWith(`content/portal/${path}/`)) await fleet.remove(file.path);
  return path;
}

/** As it is typed: text without quotes, whatever has a structure as YAML. */
const typed = (value: unknown) => (typeof value === 'string' && !/^['"[{]/.test(value) ? value : JSON.stringify(value));

async function writeNew(type: TypeName, fields: Typed, title = '又一条信息'): Promise<{ file: string; out: string }> {
  let out = '';
  const io = {
    root: fleet.root,
    now: NOW,
    lang: 'zh',
    colour: false,
    stdout: { write: (text: string) => (out += text) },
  };
  const options = {
    site: 'portal',
    column: await columnOf(type),
    title,
    editor: '乙',
    time: String(fixtures(type)['publishedAt']),
    slug: `another-${type}`,
    body: `${fleet.root}/body.md`,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const written = Object.entries(fields).flatMap(([key, value]) => ['--field', `${key}=${typed(value)}`]);
  await runNew([...args, ...written], io as unknown as Parameters<typeof runNew>[1]);
  return { file: /已新建 (\S+)/.exec(out)?.[1] ?? '', out };
}

/** Warnings ask for what only the text can say: the parts of an interpretation. */
const errorsAt = async (file: string) => {
  const findings = await checkSources(await loadFleet(fleet.root, NOW), ['portal']);
  return findings
    .filter((finding) => finding.file === file && finding.severity === 'error')
    .map(({ message, line }) => `${line} ${message}`);
};

describe.each(typeNames)('a new entry of type %s', (type) => {
  it('reports all missing fields by name at once, and passes the checks with them', async () => {
    const labels = new Map(ownFields(type).map(({ path, label }) => [path, label]));
    const values = ownValues(type);
    const error = await writeNew(type, {}).then(
      () => null,
      (thrown: unknown) => thrown as Error,
    );
    const asked = [...(error?.message ?? '').matchAll(/^ {2}--field (\w+)=… {2}(.+?)：(?=\S)/gm)];
    if (error) expect(error).toBeInstanceOf(UsageError);
    expect(asked.length > 0).toBe(error !== null);
    for (const [, key = '', label] of asked) {
      expect(label).toBe(labels.get(key));
      expect(values).toHaveProperty(key);
    }
    const needed = new Set(asked.map(([, key]) => key));
    await writeNew(type, Object.fromEntries(Object.entries(values).filter(([key]) => needed.has(key))));
    const { file, out } = await writeNew(type, values);
    expect(file).toContain(`another-${type}`);
    expect(out).toContain('npm run lantai -- check --site portal');
    expect(await errorsAt(file)).toEqual([]);
  });
});

it('an index number is the next of its site and year', async () => {
  const number = async () => /indexNumber: (\S+)/.exec(await fleet.read((await writeNew('policy', policy)).file))?.[1];
  const policy = ownValues('policy');
  const [first, second] = [await number(), await number()];
  expect(first).toMatch(/^CS0000001\/2025-\d{5}$/);
  expect(Number(second?.slice(-5))).toBe(Number(first?.slice(-5)) + 1);
});

describe('answers of people', () => {
  const policy = () => ownValues('policy');
  const reported = (fields: Typed) =>
    writeNew('interpretation', { ...ownValues('interpretation'), ...fields }).then(
      ({ file }) => fleet.read(file),
      (error: Error) => error.message,
    );

  it('name the document interpreted by its title, a part of it, its number or its id', async () => {
    for (const name of ['测试市防汛办法', '《测试市防汛办法》', '防汛办法', 'portal-20250301-01'])
      expect(await reported({ interprets: name })).toMatch(/interprets:\n {2}- portal-20250301-01/);
  });
  it('that name no document get the nearest as a suggestion', async () => {
    expect(await reported({ interprets: '测试市防洪办法' })).toContain('“测试市防汛办法”');
  });
  it('are all reported at once where several are wrong', async () => {
    const error = await writeNew('policy', { ...policy(), issuedOn: '2025-13-45', docKind: '通知' }).catch(
      (thrown: unknown) => thrown as Error,
    );
    expect(String(error)).toMatch(/--field issuedOn=[^]*--field docKind=/);
  });
  it('may be typed as people type: days in words, lists with 、', async () => {
    const { file } = await writeNew('policy', { ...policy(), issuedOn: '2025年3月1日', subjectWords: '防汛、水利' });
    const text = await fleet.read(file);
    expect(text).toContain("issuedOn: '2025-03-01'");
    expect(text).toMatch(/subjectWords:\n {2}- 防汛\n {2}- 水利/);
  });
});

it.each([
  ['关于停水的通知', '通知'],
  ['测试市水务局公告（第3号）', '公告'],
  ['关于测试市水务局网站的关停公告', '关停公告'],
])('the title %s makes the choice', async (title, subtype) => {
  const { subtype: _given, ...fields } = ownValues('notice');
  const { file } = await writeNew('notice', fields, title);
  expect(await fleet.read(file)).toContain(`subtype: ${subtype}\n`);
});

it('a column that is one page and has one is not given another', async () => {
  const column = await columnOf('page');
  const again = { site: 'portal', column, title: '概况', editor: '乙' };
  await fleet.write(`content/portal/${column}/overview.md`, 'text');
  const args = Object.entries(again).flatMap(([name, value]) => [`--${name}`, value]);
  await expect(runNew(args, { root: fleet.root, now: NOW } as Parameters<typeof runNew>[1])).rejects.toThrow(
    `content/portal/${column}/overview.md`,
  );
});

it('a site whose record is broken is called that', async () => {
  await fleet.edit('sites/dept/site.yaml', 'status: live', 'status: alive');
  await expect(
    runNew(['--site', 'dept'], { root: fleet.root, now: NOW } as Parameters<typeof runNew>[1]),
  ).rejects.toThrow('sites/dept/site.yaml 有错误');
});

describe('an entry from a document', () => {
  const written = async (name: string, ...more: string[]) => {
    let out = '';
    const io = { root: fleet.root, now: NOW, stdout: { write: (text: string) => (out += text) } };
    const place = ['--site', 'portal', '--column', 'notices', '--editor', '乙'];
    const args = [...place, ...more, '--from', `tests/fixtures/documents/${name}`];
    await runNew(args, io as unknown as Parameters<typeof runNew>[1]);
    return { file: /已新建 (\S+)/.exec(out)?.[1] ?? '', out };
  };

  it('of the own office passes the checks as it is', async () => {
    await fleet.edit('sites/portal/site.yaml', 'unit: 测试市人民政府', 'unit: 示例市水务局');
    const { file, out } = await written('pasted-lines.txt');
    expect(out).not.toContain('还要您决定');
    expect(await errorsAt(file)).toEqual([]);
  });
  it('is found wanting by the checks exactly where the editor must decide, and nowhere else', async () => {
    const { file, out } = await written('pictures.docx');
    const text = await fleet.read(file);
    const open = text.split('\n').flatMap((line, at) => (line.startsWith('（待核对：') ? [at + 1] : []));
    expect(open.length).toBeGreaterThan(0);
    expect(out).toContain('还要您决定');
    const found = await errorsAt(file);
    const picture = text.split('\n').findIndex((line) => line.startsWith('![](')) + 1;
    expect(found.map((each) => Number(each.split(' ')[0])).sort((a, b) => a - b)).toEqual([...open, picture]);
    expect(await fleet.read(file.replace('.md', '-1.png'))).toContain('PNG');
  });
  it('that carries a mark of secrecy is not written', async () => {
    await expect(written('secrecy-mark.docx')).rejects.toThrow('机密★5年');
  });
  it('is not asked for together with a text of its own', async () => {
    await expect(written('news.docx', '--body', `${fleet.root}/body.md`)).rejects.toThrow('只写一个');
  });
});
