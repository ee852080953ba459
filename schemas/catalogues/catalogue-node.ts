/** The parts of a disclosure catalogue (信息公开目录). */
import type { TypeName } from '../index.ts';

/** Elements that the node of an entry requires, by their path in the entry. */
export const NODE_ELEMENTS = {
  feeItem: '收费项目',
  procurement: '政府集中采购',
  licence: '行政许可事项',
  'emergency.plan': '应急预案',
  'emergency.warning': '预警信息',
  'emergency.response': '应对情况',
} as const;
export type NodeElement = keyof typeof NODE_ELEMENTS;

/** A class of the catalogue. Entries are under nodes without children only. */
export interface CatalogueNode {
  /** Last part of the address of its page, unique in the tree. */
  id: string;
  /** What entries write as `catalogueNode` and columns as `topicGroups`, unique in the tree. */
  name: string;
  /** Requirement rows that require it. */
  clauses: readonly string[];
  /** Element that every disclosure item under it must have. */
  element?: NodeElement;
  /** One item a year, without gaps. */
  annual?: true;
  /**
   * Entries of a column under this node that belong here, by type and subtype (`subtype`, or `itemKind` of services);
   * all entries of the column where it is left out. An entry that names the node itself always belongs here.
   */
  takes?: Partial<Record<TypeName, readonly string[] | 'all'>>;
  /** Abolished nationally: is in the catalogue only where a rule pack requires it. */
  optional?: true;
  /** Its children are, or end with, the key areas that a site is responsible for. */
  keyAreas?: true;
  children?: readonly CatalogueNode[];
}
