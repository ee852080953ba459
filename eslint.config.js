// Templates have one door to content, and no code knows a site. Who may import whom is held by scripts/layers/.
import { readdirSync } from 'node:fs';
import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { typeNamesRule } from './scripts/lint/type-names.ts';

/** What the rules about JavaScript are for: those about style sheets read another language. */
const CODE = ['**/*.{ts,js,mjs,astro}'];
const siteIds = readdirSync(new URL('./sites', import.meta.url), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map((item) => item.name);

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
/** Scripts make clocks of the moment and pass it on; what it has reached they ask the clock as well. */
const comparedMoment = ':matches(Identifier[name=/^(now|today)$/], MemberExpression[property.name=/^(now|today)$/])';
const comparisonSelectors = ['left', 'right'].map((side) => ({
  selector: `BinaryExpression[operator=/^[<>]=?$/] > ${comparedMoment}.${side}`,
  message: 'Ask a clock: `reached`, `isOver` or `daysSince`.',
}));
/**
 * Code that holds the moment of the build can compare with it unnoticed, and the site is not rebuilt when the result
 * changes.
 */
const clockSelectors = [
  {
    selector: 'Identifier[name=/^(now|today)$/i]',
    message: 'Use the clock of the library: only it knows the moment.',
  },
];
const contentDoorSelectors = [
  { selector: 'CallExpression[callee.name="getCollection"]', message: 'Query the library.' },
  { selector: 'CallExpression[callee.name="fetch"]', message: 'Query the library.' },
  { selector: 'ImportDeclaration[source.value=/^(node:)?fs/]', message: 'Query the library.' },
];

/** Where code is about one type by nature, each with the reason. */
const ABOUT_ONE_TYPE = [
  'src/templates/parts/VersionNote.astro', // Two versions of one document.
  // The deadlines of letters, and the channels of responses in feeds.
  'scripts/report/letters.ts',
  'src/lib/outputs/feeds/feed.ts',
  'src/lib/types/**', // The table itself.
  'src/templates/cards.ts', // Its second half: which component shows the entries of a type.
  'src/templates/*-list.astro', // Each is the template of the lists of one type.
  'src/lib/library/**', // Queries about one type: letters, series of reports, forms, histories of documents, placed notices.
  'src/lib/status/counted-moments.ts', // Packs count letters that are published, and reports of later years.
  'src/lib/routes/home-entries.ts', // The block `topics` of a home page.
  'scripts/checks/**', // Rules about one type.
  'scripts/import/**', // Importers of letters, services and the counters of datasets.
  'src/lib/indicators/**', // Indicators about letters and service guides.
  'scripts/indicators/**',
  'scripts/inspect/due/entries.ts', // The days on which entries of one type become due.
  'scripts/inspect/publish.ts', // Drafts a report.
  // What types weigh in results, and the groups they are shown in: data of the browser, which has no library.
  'src/lib/search/{weights,result-groups}.ts',
  'scripts/bench/**', // What is measured is made of news and letters.
];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', '.astro/', 'node_modules/', 'reports/', 'tests/fixtures/'] },
  ...[...tseslint.configs.strict, ...tseslint.configs.stylistic].map((config) => ({ files: CODE, ...config })),
  ...astro.configs.recommended,
  {
    files: CODE,
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/no-duplicate-keyframe-selectors': 'error',
      'css/no-empty-blocks': 'error',
      'css/no-invalid-at-rules': 'error',
      // Which variables there are is known only once the theme of a site is.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      'css/no-unmatchable-selectors': 'error',
    },
  },
  { files: ['**/*.test.ts', 'tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['src/lib/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...siteIdSelectors, ...impureSelectors, ...clockSelectors],
    },
  },
  {
    files: ['src/{components,layouts,templates,pages}/**'],
    ignores: ['**/*.test.ts'],
    rules: {
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
    // The clock itself and the library that makes it.
    files: ['src/lib/calendar/clock.ts', 'src/lib/library/{library,input,stock}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...siteIdSelectors, ...impureSelectors] },
  },
  {
    files: ['schemas/**', 'scripts/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...siteIdSelectors, ...comparisonSelectors] },
  },
  {
    files: ['src/**', 'scripts/**'],
    ignores: ['**/*.test.ts', ...ABOUT_ONE_TYPE],
    plugins: { lantai: { rules: { 'type-names': typeNamesRule } } },
    rules: { 'lantai/type-names': 'error' },
  },
);
