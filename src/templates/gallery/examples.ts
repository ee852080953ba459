/** Examples of every component, from the `examples.yaml` in its folder. */
import { parse } from 'yaml';

export interface Example {
  /** Description of this state. */
  name: string;
  props: Record<string, unknown>;
  /** HTML of the default slot. */
  slot?: string;
  /** In this state the component contains the main heading of the page. */
  hasMainHeading?: boolean;
}

interface ExampleFile {
  title: string;
  /** Landmarks or main headings of this component may be on a page once: each state gets a page of its own. */
  separate?: boolean;
  hasMainHeading?: boolean;
  /** Only used inside running text. */
  prose?: boolean;
  examples: Example[];
}

/** One page of the gallery below its overview. */
export interface GalleryPage {
  /** Address below `GALLERY_URL`, without slashes at its ends. */
  path: string;
  /** Folder of the component below `src/components/`. */
  component: string;
  title: string;
  prose: boolean;
  hasMainHeading: boolean;
  examples: readonly Example[];
}

const files = import.meta.glob<string>('../../components/**/examples.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function galleryPages(): GalleryPage[] {
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, text]) => pagesOf(folderOf(file), parse(text) as ExampleFile));
}

const folderOf = (file: string) => file.replace('../../components/', '').replace('/examples.yaml', '');

function pagesOf(component: string, file: ExampleFile): GalleryPage[] {
  const page = { component, title: file.title, prose: file.prose ?? false };
  if (!file.separate) return [{ ...page, path: pathOf(component), hasMainHeading: false, examples: file.examples }];
  return file.examples.map((example, at) => ({
    ...page,
    path: `${pathOf(component)}/${at + 1}`,
    hasMainHeading: example.hasMainHeading ?? file.hasMainHeading ?? false,
    examples: [example],
  }));
}

/** `home/SiteLinks` → `home-site-links` */
function pathOf(component: string): string {
  return component
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/\//g, '-')
    .toLowerCase();
}
