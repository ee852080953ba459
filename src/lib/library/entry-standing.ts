/** Where entries stand at the moment of the build, in one word: on their page, in lists and as a filter of the search. */
import { CONSULTATION_STATES, consultationState } from '../status/consultation-state.ts';
import { endedStanding } from './interpreted-standing.ts';
import { isType, type Entry } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { TOPIC_STATES, topicState } from '../status/topic-state.ts';
import { DOCUMENT_STATUSES } from '../model/document-status.ts';

/** What a dataset past its validity bears (R-GO-4.1.8c). */
const DATASET_STATES = { lapsed: '过期失效' } as const;

/** Standings of every type. */
export const STANDING_NAMES = { ...DOCUMENT_STATUSES, ...CONSULTATION_STATES, ...DATASET_STATES } as const;
export type StandingName = keyof typeof STANDING_NAMES;

export interface Standing {
  name: StandingName;
  label: string;
}

/** Undefined for types that have none. */
export function entryStanding(library: Library, entry: Entry): Standing | undefined {
  if (isType(entry, 'policy')) {
    const { name, label } = library.documentStatus(entry);
    return { name, label };
  }
  if (isType(entry, 'dataset'))
    return library.isExpired(entry) ? { name: 'lapsed', label: DATASET_STATES.lapsed } : undefined;
  if (isType(entry, 'interpretation')) {
    const name = endedStanding(library, entry);
    return name && { name, label: `文件${DOCUMENT_STATUSES[name]}` };
  }
  if (isType(entry, 'topic')) {
    const name = topicState(entry, library.clock);
    return name && { name, label: TOPIC_STATES[name] };
  }
  return isType(entry, 'consultation') ? consultationState(entry, library.clock) : undefined;
}
