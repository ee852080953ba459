/**
 * The check `governance`: the registers of a site, what they must hold before it opens, while it runs and when it
 * closes, and what contradicts itself in them (requirements 3.5).
 */
import { libraryCheck, sitesSeen } from '../rules/library-check.ts';
import { accounts } from './accounts/find.ts';
import { changes } from './changes/find.ts';
import { closing } from './closing/find.ts';
import { corrections } from './corrections/find.ts';
import { daily } from './daily/find.ts';
import { downtime } from './downtime/find.ts';
import { emergencies } from './emergencies/find.ts';
import { intervals } from './intervals/find.ts';
import { opening } from './opening/find.ts';
import { people } from './people/find.ts';
import { responsibilities } from './responsibilities/find.ts';
import { secrets } from './secrets/find.ts';
import { governanceInput } from './site-input.ts';
import { topicPlans } from './topic-plans/find.ts';

const subjects = [
  opening,
  people,
  accounts,
  responsibilities,
  daily,
  corrections,
  intervals,
  downtime,
  emergencies,
  closing,
  changes,
  topicPlans,
  secrets,
];

export const governanceCheck = libraryCheck({
  id: 'governance',
  label: '开办条件与管理登记',
  subjects,
  look: (fleet, library, sites) => ({ input: governanceInput(fleet, library, sites), seen: sitesSeen(fleet, sites) }),
});
