/** What a document library is classified and filtered by (R-GO-4.1.4a). Shared with the browser: no schemas here. */

export const FACETS = {
  kind: '文件类别',
  theme: '主题',
  issuer: '发文机关',
  year: '成文年份',
  status: '效力',
} as const;
export type Facet = keyof typeof FACETS;
export const facetNames = Object.keys(FACETS) as Facet[];

/** One value of a facet. */
export interface FacetValue {
  /** As addresses and the index name it. */
  key: string;
  label: string;
}
