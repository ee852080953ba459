/**
 * MDX entries as modules, compiled from the checked bytes when a page shows them. They import parts of the compiled
 * templates and pictures beside the entry; any other import fails.
 */
import { createHash } from 'node:crypto';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildContext } from '../../src/lib/build-context.ts';
import { fileBeside } from '../../src/lib/content/file-beside.ts';
import { contentProcessor, MDX_OPTIONS } from '../../src/lib/markdown/content-processor.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import type { ContentPictures, EntryModules } from './collections.ts';

type Props = { components?: Record<string, unknown> };
type Component = (props: Props) => unknown;
interface EntryModule {
  MDXContent: Component;
  frontmatter: Record<string, unknown>;
  getHeadings(): unknown[];
  /** True where the entry has pictures, which are the component `astro-image` then. */
  __usesAstroImage?: boolean;
}

/** Parts of the compiled templates that modules of entries share with them. */
export interface SharedParts {
  jsxRuntime: { Fragment: unknown };
  Image: unknown;
}

const KEY = 'lantai.entry-modules';
const SCHEMES = { entry: 'lantai-entry:', shared: 'lantai-shared:', picture: 'lantai-picture:' } as const;
/** Only these may be imported besides pictures. */
const SHARED = { 'astro/jsx-runtime': ['Fragment', 'jsx', 'jsxs'], 'astro:assets': ['Image'] } as const;

/** @param templates the compiled templates. */
export function mdxModules(root: string, templates: SharedParts, pictures: ContentPictures): EntryModules {
  const sources = new Map<string, string>();
  /** By address. */
  const modules = new Map<string, Promise<unknown>>();
  let renderer: ReturnType<NonNullable<typeof contentProcessor.createMdxRenderer>> | undefined;
  (globalThis as Record<symbol, unknown>)[Symbol.for(KEY)] = {
    'astro/jsx-runtime': templates.jsxRuntime,
    'astro:assets': templates,
    picture: (file: string) => pictures.read(file),
  };
  registerHooks({
    resolve(specifier, { parentURL }, next) {
      if (specifier.startsWith(SCHEMES.entry)) return { url: specifier, shortCircuit: true };
      if (!parentURL?.startsWith(SCHEMES.entry)) return next(specifier);
      if (Object.hasOwn(SHARED, specifier)) return { url: SCHEMES.shared + specifier, shortCircuit: true };
      const file = fileBeside({ file: fileOf(parentURL) }, decodeURI(specifier));
      if (specifier.startsWith('.') && buildContext().library.assets.has(file))
        return { url: SCHEMES.picture + encodeURI(file), shortCircuit: true };
      throw new Error(`An entry imports ${specifier}`);
    },
    load(url, _context, next) {
      const source = sources.get(url) ?? sharedSource(url) ?? pictureSource(url);
      return source === undefined ? next(url) : { format: 'module', source, shortCircuit: true };
    },
  });

  async function compiled(url: string, file: string, body: string): Promise<unknown> {
    renderer ??= contentProcessor.createMdxRenderer?.(
      { syntaxHighlight: false },
      { ...MDX_OPTIONS, srcDir: pathToFileURL(`${PROJECT_ROOT}/src/`), sourcemap: false },
    );
    // An empty front matter, so that a body that begins with `---` is not mistaken for one.
    const result = await (await renderer)?.process(body, path.join(root, file), {});
    sources.set(url, `${result?.code ?? ''}\nexport { MDXContent };\n`);
    return withContent((await import(url)) as EntryModule, file, templates);
  }

  return {
    load(file) {
      const body = buildContext().library.entryByFile(file)?.body ?? '';
      const url = `${SCHEMES.entry}${encodeURI(file)}?${createHash('sha256').update(body).digest('hex')}`;
      const known = modules.get(url) ?? compiled(url, file, body);
      modules.set(url, known);
      return known;
    },
  };
}

/** The entry file of an address, which ends with the digest of the body. */
const fileOf = (url: string) => decodeURI(url.slice(SCHEMES.entry.length, url.lastIndexOf('?')));

const global = `globalThis[Symbol.for('${KEY}')]`;

function sharedSource(url: string): string | undefined {
  const specifier = url.startsWith(SCHEMES.shared) ? url.slice(SCHEMES.shared.length) : '';
  if (!Object.hasOwn(SHARED, specifier)) return undefined;
  const names = SHARED[specifier as keyof typeof SHARED].join(', ');
  return `export const { ${names} } = ${global}[${JSON.stringify(specifier)}];`;
}

const pictureSource = (url: string): string | undefined =>
  url.startsWith(SCHEMES.picture)
    ? `export default await ${global}.picture(${JSON.stringify(decodeURI(url.slice(SCHEMES.picture.length)))});`
    : undefined;

/** The module with its component as Astro's integration for MDX makes it. */
function withContent(module: EntryModule, file: string, templates: SharedParts): object {
  const Content = (props: Props = {}) => {
    const image = module.__usesAstroImage ? { 'astro-image': props.components?.['img'] ?? templates.Image } : {};
    const components = { Fragment: templates.jsxRuntime.Fragment, ...props.components, ...image };
    return module.MDXContent({ ...props, components });
  };
  Object.assign(Content, {
    [Symbol.for('astro:renderer')]: 'astro:jsx',
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
    moduleId: file,
  });
  return { Content, getHeadings: () => module.getHeadings(), frontmatter: module.frontmatter };
}
