/** Names of the files beside a catalogue's page; their addresses never change. */
export const CATALOGUE_FILES = { csv: 'catalogue.csv', json: 'catalogue.json' } as const;

/** `catalogue.json`: the whole catalogue for other programs, and what the browser filters. */
export interface CatalogueFile {
  title: string;
  /** Address of the catalogue's page. */
  url: string;
  publisher: string;
  total: number;
  /** Leaves of the tree, in reading order. */
  nodes: readonly { id: string; path: readonly string[]; count: number }[];
  /** Newest first. */
  items: readonly CatalogueItem[];
}

export interface CatalogueItem {
  /** Null where the entry has none, such as news, leaders and institutions. */
  indexNumber: string | null;
  title: string;
  /** Ids of the nodes it is under. */
  nodes: readonly string[];
  /** Responsible unit. */
  unit: string;
  /** `YYYY-MM-DD` */
  publishedOn: string;
  url: string;
}
