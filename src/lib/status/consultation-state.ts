/** State of a consultation, survey or interview (R-GO-4.4.5b). */
import type { ConsultationSubtype } from '../../../schemas/types/consultation.ts';
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';

/** In the order in which citizens need them: open ones first. */
export const CONSULTATION_STATES = {
  open: '进行中',
  upcoming: '未开始',
  awaited: '已截止（结果待公布）',
  answered: '结果已公布',
} as const;
export type ConsultationStateName = keyof typeof CONSULTATION_STATES;
export const consultationStateNames = Object.keys(CONSULTATION_STATES) as ConsultationStateName[];

/** Labels that differ for one subtype. */
const WORDS: Partial<Record<ConsultationSubtype, Partial<Record<ConsultationStateName, string>>>> = {
  opinion: { open: '征集中' },
  survey: { open: '调查中' },
  interview: { awaited: '已结束（实录待公布）', answered: '实录已公布' },
};

export interface ConsultationState {
  name: ConsultationStateName;
  label: string;
}

type Consultation = Entry<'consultation'>;

/** Open from `opensAt`, closed from `closesAt`, and answered from the minute its result is shown. */
export function consultationState({ data }: Consultation, clock: Clock): ConsultationState {
  const name = stateName(data, clock);
  return { name, label: WORDS[data.subtype]?.[name] ?? CONSULTATION_STATES[name] };
}

function stateName(data: Consultation['data'], clock: Clock): ConsultationStateName {
  if (!clock.reached(data.opensAt)) return 'upcoming';
  if (!clock.reached(data.closesAt)) return 'open';
  return shownResult(data, clock) || (data.subtype === 'interview' && data.transcript.length > 0)
    ? 'answered'
    : 'awaited';
}

/** The result, from the minute it is published on and never before the close. */
export function shownResult(data: Consultation['data'], clock: Clock): Consultation['data']['result'] {
  const isShown = data.result && clock.reached(data.result.publishedAt) && clock.reached(data.closesAt);
  return isShown ? data.result : undefined;
}

/** The transcript, once the interview is over. */
export function shownTranscript(data: Consultation['data'], clock: Clock): Consultation['data']['transcript'] {
  return clock.reached(data.closesAt) ? data.transcript : [];
}
