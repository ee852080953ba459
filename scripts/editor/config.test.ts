/** The form of the editor, as it is generated from the registry of types and the records of a fleet. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { types, type TypeName } from '../../schemas/index.ts';
import { listFields } from '../../src/lib/content/schema-fields.ts';
import { walkColumns } from '../../src/lib/model/column.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { loadFleet, type LoadedFleet } from '../lib/load-fleet.ts';
import { backendOf, hasWorkflow, originsOf } from './backend.ts';
import { withTitles } from './client/relations.ts';
import type { Collection } from './collections.ts';
import { editorConfig } from './config.ts';
import { referencesOf } from './references.ts';
import type { Widget } from './widgets.ts';

let temp: TempFleet;
let fleet: LoadedFleet;
let site: Site;
let collections: Collection[];
beforeAll(async () => {
  temp = await tempFleet();
  fleet = await loadFleet(temp.root, '2025-03-20 12:00');
  site = fleet.parsed.sites.find(({ id }) => id === 'portal')!;
  const config = editorConfig(fleet, site, FORGE, { checks: true, editor: '乙' });
  collections = (config.cms['collections'] as (Collection | { divider: true })[]).filter((each) => 'name' in each);
});
afterAll(() => temp.dispose());

const FORGE = backendOf({ forge: 'gitlab', url: 'https://git.example.gov.cn', repository: 'a/b', branch: 'main' });
const collection = (name: string) => collections.find((each) => each.name === name)!;
const fieldOf = (name: string, key: string) => collection(name).fields.find((field) => field.name === key)!;
/** A field with all below it. */
const allOf = (fields: readonly Widget[]): Widget[] =>
  fields.flatMap((field) => [field, ...allOf((field['fields'] as Widget[] | undefined) ?? [])]);

describe('the form', () => {
  it('has a place for every type that a column takes, in the folder of the column', () => {
    const taken = [...walkColumns(site.columns)].flatMap(({ path, record }) =>
      record.types.map((type) => `content/portal/${path} ${type}`),
    );
    expect(collections.map(({ folder, type }) => `${folder} ${type}`)).toEqual(taken);
    expect(new Set(collections.map(({ name }) => name)).size).toBe(taken.length);
  });

  it('has every field of every type, none twice, each with a name in Chinese', () => {
    for (const { name, type, fields } of collections) {
      const declared = listFields(types[type].schema).filter(({ path }) => !/[.[]/.test(path));
      const shown = fields.map((field) => field.name).filter((key) => key !== 'body' && key !== 'fileName');
      expect(shown.toSorted(), name).toEqual(declared.map(({ path }) => path).toSorted());
      expect(
        allOf(fields)
          .filter(({ label }) => !/\p{Script=Han}/u.test(label))
          .map((field) => field.name),
        name,
      ).toEqual([]);
    }
  });

  it('says what to write and gives the example of the registry', () => {
    expect(fieldOf('files', 'documentNumber')).toMatchObject({
      label: '发文字号',
      hint: expect.stringMatching(/六角括号.*例如：示政发〔2025〕12号/) as unknown,
    });
    expect(fieldOf('files', 'tags').hint).toContain('例如：防汛, 水利');
  });

  it('asks for days, times and choices as what they are', () => {
    expect(fieldOf('files', 'issuedOn')).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
    expect(fieldOf('files', 'publishedAt')).toMatchObject({ format: 'YYYY-MM-DD HH:mm', default: '{{now}}' });
    expect(fieldOf('files', 'docKind')).toMatchObject({
      widget: 'select',
      options: expect.arrayContaining(['规范性文件']) as unknown,
    });
    expect(fieldOf('files', 'important')).toMatchObject({ widget: 'boolean', default: false });
  });

  it('begins with what `lantai new` knows of the column', () => {
    expect(fieldOf('files', 'provider')['default']).toBe('办公室');
    expect(fieldOf('files', 'issuer')['default']).toBe('测试市人民政府');
    expect(fieldOf('files', 'editor')['default']).toBe('乙');
    const source = fieldOf('files', 'source')['fields'] as Widget[];
    expect(source.find(({ name }) => name === 'kind')?.['default']).toBe('自编信息');
  });

  it('assigns identifiers, index numbers and names of files', () => {
    const assigned = (name: string) =>
      collection(name)
        .fields.filter(({ widget }) => widget === 'lantai-assigned')
        .map((field) => field.name);
    expect(assigned('files')).toEqual(['id', 'indexNumber', 'fileName']);
    expect(assigned('news')).toEqual(['id', 'fileName']);
  });

  it('offers other entries by title and stores their identifiers', () => {
    const references = referencesOf(fleet, { unpublished: true });
    const filled = withTitles(collection('explain') as never, references) as unknown as Collection;
    expect(filled.fields.find(({ name }) => name === 'interprets')).toMatchObject({
      widget: 'select',
      options: [{ label: '测试市防汛办法（测政发〔2025〕1号）', value: 'portal-20250301-01' }],
    });
  });

  it('has one form for each type of a column that takes several, told apart by the field `type`', async () => {
    const several = await tempFleet();
    await several.edit('sites/portal/site.yaml', 'types: [news]', 'types: [news, notice]');
    const loaded = await loadFleet(several.root, '2025-03-20 12:00');
    const config = editorConfig(
      loaded,
      loaded.parsed.sites.find(({ id }) => id === 'portal')!,
      FORGE,
      { checks: false },
    );
    const names = (config.cms['collections'] as Collection[]).flatMap(({ name, folder, filter }) =>
      folder === 'content/portal/news' ? [{ name, filter }] : [],
    );
    expect(names).toEqual(
      (['news', 'notice'] as TypeName[]).map((type) => ({
        name: `news_${type}`,
        filter: { field: 'type', value: type },
      })),
    );
    await several.dispose();
  });
});

describe('titles that are not published', () => {
  it('are offered on the own machine only, their numbers are taken everywhere', async () => {
    const drafts = await tempFleet();
    await drafts.edit('content/portal/files/2025-03-01-measures.md', 'editor: 乙', 'editor: 乙\nstate: 草稿');
    const loaded = await loadFleet(drafts.root, '2025-03-20 12:00');
    const titles = (unpublished: boolean) => referencesOf(loaded, { unpublished }).entries.map(({ title }) => title);
    expect(titles(true)).toContain('测试市防汛办法');
    expect(titles(false)).not.toContain('测试市防汛办法');
    expect(referencesOf(loaded, { unpublished: false }).ids).toContain('portal-20250301-01');
    await drafts.dispose();
  });
});

describe('a forge is reached', () => {
  const settings = { repository: 'web/sites', branch: 'main' } as const;
  it('at Gitea, where changes are commits on the branch', () => {
    const gitea = backendOf({ ...settings, forge: 'gitea', url: 'http://git.internal:3000/', appId: 'x' });
    expect(gitea).toMatchObject({ api_root: 'http://git.internal:3000/api/v1', auth_methods: ['oauth', 'token'] });
    expect(hasWorkflow(gitea)).toBe(false);
  });
  it('at GitLab, where drafts are merge requests and signing in needs no service', () => {
    const gitlab = backendOf({ ...settings, forge: 'gitlab', url: 'https://git.example.gov.cn', appId: 'x' });
    expect(gitlab).toMatchObject({ api_root: 'https://git.example.gov.cn/api/v4', auth_type: 'pkce', app_id: 'x' });
    expect(hasWorkflow(gitlab)).toBe(true);
  });
  it('at GitHub by token, unless there is a service that holds the secret', () => {
    const github = { ...settings, forge: 'github', url: 'https://github.com' } as const;
    expect(backendOf({ ...github, appId: 'x' }).auth_methods).toEqual(['token']);
    const withService = backendOf({ ...github, authUrl: 'https://signin.example.gov.cn' });
    expect(withService.auth_methods).toEqual(['oauth', 'token']);
    expect(originsOf(withService)).toEqual(['https://api.github.com', 'https://signin.example.gov.cn']);
  });
  it('at a GitHub of an own host by its own interface', () => {
    const own = backendOf({ ...settings, forge: 'github', url: 'https://git.example.gov.cn' });
    expect(own.api_root).toBe('https://git.example.gov.cn/api/v3');
  });
});
