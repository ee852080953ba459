/** Facets of a document library (R-GO-4.1.4a). Also used in the browser, so it must not import schemas. */

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
  /** Key in addresses and in the index. */
  key: string;
  label: string;
}
