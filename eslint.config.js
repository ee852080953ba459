// Imports run one way, templates have one door to content, and no code knows a site: all three are held here.
import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { typeNamesRule } from './eslint-rules/type-names.ts';

const siteIds = readdirSync(new URL('./sites', import.meta.url), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map((item) => item.name);

/** Forbids imports of folders that lie further up the chain schemas ← src/lib ← components, layouts, templates, pages ← nothing. */
const notFrom = (...folders) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: folders.map((folder) => ({
        regex: `(^|/)${folder}(/|$)`,
        message: `Imports run one way: this folder must not import from ${folder}/.`,
      })),
    },
  ],
});

/** One selector each, because every `no-restricted-syntax` replaces the one before it. */
const siteIdSelectors = siteIds.map((id) => ({
  selector: `Literal[value="${id}"]`,
  message: 'Sites differ by data only: no site id in code.',
}));
const impureSelectors = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is an argument.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Time is an argument.' },
  { selector: 'MemberExpression[object.name="process"]', message: 'The environment is passed in.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Same input, same bytes.' },
  {
    selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale.+)$/]',
    message: 'Same input, same bytes.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?(fs|os|process|child_process|http|https|net)(\\u002F|$)/]',
    message: 'Disk, network and processes belong to scripts/.',
  },
];
/** Whoever has the moment of the build can compare with it unseen, and a site is not built again when that changes. */
const clockSelectors = [
  {
    selector: 'Identifier[name=/^(now|today)$/i]',
    message: 'Ask the clock of the library: it alone knows the moment.',
  },
];
const contentDoorSelectors = [
  { selector: 'CallExpression[callee.name="getCollection"]', message: 'Ask the library.' },
  { selector: 'CallExpression[callee.name="fetch"]', message: 'Ask the library.' },
  { selector: 'ImportDeclaration[source.value=/^(node:)?fs/]', message: 'Ask the library.' },
];

/** Where code is about one type by nature, each with the reason. */
const ABOUT_ONE_TYPE = [
  'src/lib/types/**', // The table itself.
  'src/templates/cards.ts', // Its second half: which component shows the entries of a type.
  'src/templates/*-list.astro', // Each is the template of the lists of one type.
  'src/lib/library/**', // Queries about one type: letters, series of reports, forms, histories of documents, placed notices.
  'src/lib/routes/home-entries.ts', // The block `topics` of a home page.
  'scripts/checks/**', // Rules about one type.
  'scripts/import/**', // Importers of letters, services and the counters of datasets.
  'scripts/bench/**', // What is measured is made of news and letters.
];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', '.astro/', 'node_modules/', 'reports/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  { files: ['**/*.test.ts', 'tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['schemas/**'], rules: notFrom('src', 'scripts') },
  {
    files: ['src/lib/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      ...notFrom('components', 'layouts', 'templates', 'pages', 'client', 'scripts'),
      'no-restricted-syntax': ['error', ...siteIdSelectors, ...impureSelectors, ...clockSelectors],
    },
  },
  {
    files: ['src/{components,layouts,templates,pages}/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      ...notFrom('scripts'),
      'no-restricted-syntax': [
        'error',
        ...siteIdSelectors,
        ...impureSelectors,
        ...clockSelectors,
        ...contentDoorSelectors,
      ],
    },
  },
  {
    // The clock itself, the library that makes it, and waivers, which checks apply to rules that no page depends on.
    files: ['src/lib/library/{clock,library}.ts', 'src/lib/rulepacks/waivers.ts'],
    rules: { 'no-restricted-syntax': ['error', ...siteIdSelectors, ...impureSelectors] },
  },
  { files: ['src/client/**', 'src/content.config.ts'], rules: notFrom('scripts') },
  {
    files: ['schemas/**', 'scripts/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...siteIdSelectors] },
  },
  {
    files: ['src/**', 'scripts/**'],
    ignores: ['**/*.test.ts', ...ABOUT_ONE_TYPE],
    plugins: { lantai: { rules: { 'type-names': typeNamesRule } } },
    rules: { 'lantai/type-names': 'error' },
  },
);
