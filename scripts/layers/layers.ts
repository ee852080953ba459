/**
 * The layers of the program, the lowest first. A folder imports from its own layer and from lower ones, never from a
 * higher one; `src/` and `scripts/` above the library do not import each other.
 */
export interface Layer {
  name: string;
  /** Layers of one tower do not import from the other; layers without a tower are below both. */
  tower?: 'pages' | 'program';
  /** Folder or file → what it is for. A longer path wins over a shorter one. */
  folders: Readonly<Record<string, string>>;
}

export const LAYERS: readonly Layer[] = [
  { name: 'Schemas', folders: { schemas: 'what may be written in records and entries, each field with its words' } },
  { name: 'Model', folders: { 'src/lib/model': 'plain types: entry, site, column, file, problem, manifest' } },
  {
    name: 'Helpers',
    folders: {
      'src/lib/browsers': 'browsers the pages promise to work in',
      'src/lib/calendar': 'the clock, working days',
      'src/lib/charts': 'tables as pictures',
      'src/lib/interaction': 'entrances for letters, consultations and surveys',
      'src/lib/links': 'host names as visitors read them',
      'src/lib/privacy': 'personal data in texts',
      'src/lib/rulepacks': 'rule packs and waivers, merged',
      'src/lib/text': 'texts, names and numbers',
      'src/lib/theme': 'colours and style sheets of a site',
    },
  },
  {
    name: 'Reading',
    folders: {
      'src/lib/content': 'bytes of records and entries → data with positions, or problems',
      'src/lib/data': 'tables of datasets',
      'src/lib/indicators': 'official indicators, evaluated for a site',
      'src/lib/letters': 'deadlines, statistics and faults of letters',
      'src/lib/signoff': 'sign-off: units, records, people and the engine that judges them',
      'src/lib/search': 'the search engine: normal form, grams, words, corrections, ranking, files of the index',
      'src/lib/wording': 'texts as they are compared with lists of words, and marks of secrecy in them',
      'src/lib/status': 'how entries, columns and sites are at a moment',
    },
  },
  { name: 'Queries', folders: { 'src/lib/queries': 'what pages may ask the library, as interfaces' } },
  {
    name: 'Library',
    folders: {
      'src/lib/build-context.ts': 'the door through which pages reach the library',
      'src/lib/documents': 'document libraries: classes, facets, filter',
      'src/lib/facts': 'what pages say of an entry, in words and tables',
      'src/lib/knowledge': 'questions that match what somebody types',
      'src/lib/library': 'the answers of the library, and what is composed of them',
    },
  },
  {
    name: 'Routes, markup and types',
    folders: {
      'src/lib/catalogue': 'disclosure catalogues as pages filter them',
      'src/lib/markdown': 'bodies of entries → what editors mean',
      'src/lib/markup': 'links, tables and components in bodies',
      'src/lib/routes': 'which pages and feeds a site has, and where',
      'src/lib/types': 'what differs by content type, one file a type',
    },
  },
  {
    name: 'Outputs',
    folders: {
      'src/lib/head': 'title, metadata and structured data of a page',
      'src/lib/outputs': 'every file of a site besides its pages: feeds, site maps, data, hosting',
    },
  },
  {
    name: 'Components',
    tower: 'pages',
    folders: {
      'src/client': 'what runs in the browser of a visitor',
      'src/components': 'parts of pages, made from props alone',
    },
  },
  { name: 'Layouts', tower: 'pages', folders: { 'src/layouts': 'the frame every page is in' } },
  {
    name: 'Templates',
    tower: 'pages',
    folders: { 'src/templates': 'pages by kind and type: they ask the library and fill components' },
  },
  {
    name: 'Pages',
    tower: 'pages',
    folders: {
      'src/astro-modules.d.ts': 'types of templates',
      'src/locals.d.ts': 'what is handed to a page that is made',
      'src/compiled.ts': 'what a build takes from the compiled templates',
      'src/content.config.ts': 'types of the Astro collections',
      'src/image-service.ts': 'sizes of published pictures',
      'src/pages': 'addresses Astro builds',
    },
  },
  {
    name: 'Files and processes',
    tower: 'program',
    folders: {
      'scripts/addresses': 'published addresses and their history',
      'scripts/browser': 'Chromium, and a server for it',
      'scripts/changes': 'what changed in the site records between two commits',
      'scripts/print': 'pages for paper: one frame, one style sheet',
      'scripts/signoff': 'who signed off what: ledger, units and rules in force, from Git',
      'scripts/lib': 'disk, words for what the system refuses, the loaded fleet',
      'scripts/pictures': 'pictures without what they tell besides themselves',
      'scripts/render': 'templates compiled once, and content put into them',
      'src/preview': 'what the preview adds to pages',
    },
  },
  { name: 'Checks', tower: 'program', folders: { 'scripts/checks': 'problems in sources and built pages' } },
  {
    name: 'Work',
    tower: 'program',
    folders: {
      'scripts/backup': 'the repository and the built sites in one folder',
      'scripts/bench': 'fleets of many entries, timed',
      'scripts/build': 'sources → dist/',
      'scripts/corrections': 'corrections and withdrawals of what is published',
      'scripts/components': 'software components with their licences',
      'scripts/dev': 'the preview server',
      'scripts/editor': 'the browser editor: its form, its program, and the working tree it opens',
      'scripts/docs': 'reference pages',
      'scripts/documents': 'documents of Word, texts and pages → entries',
      'scripts/glossary': 'search words compared with the content and with what visitors typed',
      'scripts/indicators': 'official indicators evaluated for sites of a loaded fleet',
      'scripts/hooks': 'checks at the moment of a commit',
      'scripts/import': 'tables of other systems → entries',
      'scripts/forge': 'reviews of pull requests read from GitHub, GitLab, Gitea and Gitee; CODEOWNERS',
      'scripts/inspect': 'inspections: record, report, dashboard, calendar',
      'scripts/layers': 'this table, its rules and its picture',
      'scripts/lint': 'rules of ESLint of our own',
      'scripts/new': 'questions to an editor → an entry',
      'scripts/new-site': 'questions to an operator → a site',
      'scripts/release': 'releases of what was signed off, their records and their audit',
      'scripts/report': 'what has been published, as tables',
      'scripts/review': 'a change as a page for those who review it',
      'scripts/reporters': 'findings as text, JSON, SARIF and annotations',
      'scripts/search': 'the search of a built site outside the browser',
      'scripts/serve': 'built sites on this machine',
      'scripts/submit': 'changed files → a merge request',
      'scripts/verify': 'published files compared with their digests',
    },
  },
  {
    name: 'Commands',
    tower: 'program',
    folders: {
      'scripts/bootstrap.mjs': 'what runs before anything is installed',
      'scripts/commands': 'one file for each command',
      'scripts/lantai.ts': 'the command line',
      'scripts/test-all.ts': 'npm test',
    },
  },
];

/** All folders of the table, longer paths first. */
const FOLDERS = LAYERS.flatMap(({ folders }) => Object.keys(folders)).sort((a, b) => b.length - a.length);

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/** The folder of the table that a file is in; undefined if the table has none. */
export const folderOf = (file: string): string | undefined => FOLDERS.find((folder) => isIn(file, folder));
