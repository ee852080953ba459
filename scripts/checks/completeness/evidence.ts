/** For each required list, what shows that a site has an item of it. */
import type { RequiredItem, RequiredList } from '../../../schemas/completeness.ts';
import { columnTypeEvidence, functionEvidence } from './columns/find.ts';
import { newsEvidence, overviewEvidence, statisticsEvidence } from './content/find.ts';
import { disclosureEvidence, topicGroupEvidence } from './disclosure/find.ts';
import { channelEvidence, entranceEvidence } from './interaction/find.ts';
import { linkEvidence } from './links/find.ts';
import type { Evidence, FindEvidence } from './required.ts';
import { serviceEvidence } from './services/find.ts';
import type { CompletenessSite } from './site-input.ts';

const EVIDENCE: { readonly [L in RequiredList]: FindEvidence<L> } = {
  functions: functionEvidence,
  columnTypes: columnTypeEvidence,
  overview: overviewEvidence,
  news: newsEvidence,
  statistics: statisticsEvidence,
  disclosure: disclosureEvidence,
  topicGroups: topicGroupEvidence,
  entrances: entranceEvidence,
  channels: channelEvidence,
  services: serviceEvidence,
  links: linkEvidence,
};

/** What shows that the site has the item; empty where it lacks it. */
export const evidenceOf = <L extends RequiredList>(
  site: CompletenessSite,
  list: L,
  item: RequiredItem<L>,
): readonly Evidence[] => EVIDENCE[list](site, item);
