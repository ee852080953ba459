import { CHANNELS, type Channel } from '../../../../schemas/completeness.ts';
import type { ColumnEntrance } from '../../../../schemas/interaction.ts';
import { entranceUrl } from '../../../../src/lib/interaction/entrance.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord, type FieldPath } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { columnsAs, findMissing, setIn, type FindEvidence } from '../required.ts';
import type { CompletenessSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('completeness', rules);

const entrancesOf = (channel: Channel): readonly ColumnEntrance[] => CHANNELS[channel].any;
const keysOf = (channel: Channel): string => entrancesOf(channel).join('、');

/** Every site record has an error report; all others are addresses of the platform. */
const pathOf = (entrance: ColumnEntrance): FieldPath =>
  entrance === 'errorReport' ? ['errorReport', 'url'] : ['interaction', 'endpoints', entrance];

export const entranceEvidence: FindEvidence<'entrances'> = ({ site }, item) =>
  entrancesOf(item).flatMap((entrance) => setIn(entranceUrl(site, entrance), pathOf(entrance)));

export const channelEvidence: FindEvidence<'channels'> = (site, item) =>
  columnsAs(
    site,
    ({ column: { record }, isFilled }) =>
      isFilled && record.entrance !== undefined && entrancesOf(item).includes(record.entrance),
  );

export const interaction = defineSubject({ rules, find: findInteraction });

function findInteraction(sites: readonly CompletenessSite[]): Problem[] {
  return [
    ...findMissing(sites, 'entrances', entranceEvidence, ({ record }, item, value) =>
      report('entrance-missing', atRecord(record, ['interaction', 'endpoints']), {
        value,
        params: { keys: keysOf(item) },
      }),
    ),
    ...findMissing(sites, 'channels', channelEvidence, ({ record }, item, value) =>
      report('channel-missing', atRecord(record, ['columns']), { value, params: { keys: keysOf(item) } }),
    ),
  ];
}
