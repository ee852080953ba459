/** Everything the browser editor of one site is configured with, from the registry of types and the site's record. */
import { types, isTypeName, type TypeName } from '../../schemas/index.ts';
import { definitionOf } from '../../src/lib/content/schema-walk.ts';
import { listFields } from '../../src/lib/content/schema-fields.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { walkColumns } from '../../src/lib/model/column.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { type Backend, hasWorkflow } from './backend.ts';
import { collectionsOf } from './collections.ts';

/** How entries of a type are written. */
export interface TypeFormat {
  /** Fields in the order in which they are written. */
  order: string[];
  /** Values that are not written, because leaving them out means the same. */
  fallbacks: Record<string, string>;
}

export interface EditorConfig {
  site: string;
  /** Names of the body in front of titles of its documents, which are left out of file names. */
  institutions: string[];
  indexNumber: Site['record']['indexNumber'];
  formats: Record<string, TypeFormat>;
  /** True where the program that checks entries runs behind the page. */
  checks: boolean;
  cms: Record<string, unknown>;
}

export function editorConfig(
  fleet: LoadedFleet,
  site: Site,
  backend: Backend,
  options: { checks: boolean; editor?: string | undefined },
): EditorConfig {
  const used = [...new Set([...walkColumns(site.columns)].flatMap(({ record }) => record.types))].filter(isTypeName);
  return {
    site: site.id,
    institutions: [site.record.unit, site.record.standardName],
    indexNumber: site.record.indexNumber,
    formats: Object.fromEntries(used.map((type) => [type, typeFormat(type)])),
    checks: options.checks,
    cms: {
      load_config_file: false,
      backend,
      publish_mode: hasWorkflow(backend) ? 'editorial_workflow' : 'simple',
      app_title: `${site.record.standardName}　稿件编辑`,
      site_url: site.origin,
      media_folder: `content/${site.id}`,
      public_folder: '',
      slug: { encoding: 'ascii', lowercase: true, timezone: 'local' },
      output: { omit_empty_optional_fields: true },
      collections: collectionsOf(fleet, site, options.editor),
    },
  };
}

export function typeFormat(type: TypeName): TypeFormat {
  const { schema } = types[type];
  const keys = Object.keys(definitionOf(schema).shape ?? {});
  const rows = listFields(schema).filter(({ path, fallback }) => keys.includes(path) && fallback !== '');
  const [id = 'id', ...rest] = keys;
  return {
    order: [id, 'type', ...rest],
    fallbacks: Object.fromEntries(rows.map(({ path, fallback }) => [path, fallback])),
  };
}
