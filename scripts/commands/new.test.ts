/** `lantai new` writes what the checks accept, for every type of the registry. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { types, type TypeName } from '../../schemas/index.ts';
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
import { UsageError } from './command.ts';
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

const columnOf = async (type: TypeName) => {
  const { parsed } = await loadFleet(fleet.root, NOW);
  return parsed.entries.find(({ entry }) => entry?.type === type)?.entry?.column ?? '';
};

async function writeNew(type: TypeName, fields: Typed): Promise<{ file: string; out: string }> {
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
    title: '又一条信息',
    editor: '乙',
    time: String(fixtures(type)['publishedAt']),
    slug: `another-${type}`,
    body: `${fleet.root}/body.md`,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const written = Object.entries(fields).flatMap(([key, value]) => ['--field', `${key}=${JSON.stringify(value)}`]);
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
  it('is asked for its required fields by name, one after the other, and passes the checks with them', async () => {
    const labels = new Map(ownFields(type).map(({ path, label }) => [path, label]));
    const values = ownValues(type);
    const given: Typed = {};
    for (;;) {
      const error = await writeNew(type, given).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) break;
      expect(error).toBeInstanceOf(UsageError);
      const [, label, key = ''] = /^缺少“(.+)”，请加上 --field (\w+)=…。$/.exec((error as Error).message) ?? [];
      expect(label).toBe(labels.get(key));
      expect(given).not.toHaveProperty(key);
      given[key] = values[key];
    }
    const { file, out } = await writeNew(type, values);
    expect(file).toContain(`another-${type}`);
    expect(out).toContain('lantai check --site portal');
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
