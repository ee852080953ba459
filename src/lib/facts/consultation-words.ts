/** Texts about a consultation, survey or interview: its state, period and result. */
import { CONSULTATION_SUBTYPES, type ConsultationSubtype } from '../../../schemas/types/consultation.ts';
import { consultationState, shownResult, shownTranscript } from '../status/consultation-state.ts';
import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';

type Consultation = Entry<'consultation'>;

interface Words {
  /** Name of the period. */
  period: string;
  /** Verb for taking part. */
  act: string;
  /** Heading over the ways to take part. */
  way: string;
  /** Button that sends the form. */
  send: string;
  /** Unit of counts. */
  unit: string;
}
export const CONSULTATION_WORDS: Record<ConsultationSubtype, Words> = {
  opinion: { period: '征集时间', act: '征集意见', way: '怎样提意见', send: '提交意见', unit: '条意见' },
  survey: { period: '调查时间', act: '开展问卷调查', way: '怎样填写问卷', send: '提交问卷', unit: '份问卷' },
  interview: { period: '访谈时间', act: '进行访谈', way: '怎样向嘉宾提问', send: '提交问题', unit: '个提问' },
};

export const consultationPeriod = ({ data }: Consultation): string => `${data.opensAt} 至 ${data.closesAt}`;

/** Its state, as a sentence above the text. */
export function stateSentence(library: Library, entry: Consultation): string {
  const { data } = entry;
  const { act } = CONSULTATION_WORDS[data.subtype];
  switch (consultationState(entry, library.clock).name) {
    case 'upcoming':
      return `尚未开始，将于 ${data.opensAt} 开始${act}。`;
    case 'open':
      return `正在${act}，${data.closesAt} 截止。`;
    case 'awaited':
      return data.subtype === 'interview'
        ? `访谈已于 ${data.closesAt} 结束，实录整理后在本页公布。`
        : `已于 ${data.closesAt} 截止，不再接收，结果将在本页公布。`;
    case 'answered':
      return data.subtype === 'interview'
        ? `访谈已于 ${data.closesAt} 结束，实录见下。`
        : `已于 ${data.closesAt} 截止，结果于 ${shownResult(data, library.clock)?.publishedAt ?? ''} 公布。`;
  }
}

export function consultationFacts(entry: Consultation): { label: string; value: string }[] {
  const { subtype, host, provider } = entry.data;
  return [
    { label: '类型', value: CONSULTATION_SUBTYPES[subtype] },
    { label: CONSULTATION_WORDS[subtype].period, value: consultationPeriod(entry) },
    { label: '组织单位', value: provider },
    ...(host === undefined ? [] : [{ label: '主持人', value: host }]),
  ];
}

/** Texts outside the body that are shown by now, for the search. */
export function consultationText(library: Library, { data }: Consultation): string[] {
  const result = shownResult(data, library.clock);
  return [
    ...data.guests.flatMap(({ name, post }) => [name, post]),
    ...data.questions.flatMap(({ text, options }) => [text, ...options]),
    ...(result
      ? [
          result.summary,
          ...[...result.adoptions, ...result.notAdoptedReasons].flatMap(({ opinion, outcome }) => [opinion, outcome]),
        ]
      : []),
    ...shownTranscript(data, library.clock).flatMap(({ who, text }) => [who, text]),
  ];
}
