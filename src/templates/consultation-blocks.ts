/** Parts of a consultation's page from its fields. */
import type { Library } from '../lib/queries/library.ts';
import { ENTRANCE_FIELDS } from '../../schemas/interaction.ts';
import { CONSULTATION_SUBTYPES } from '../../schemas/types/consultation.ts';
import { consultationEntrance, ENTRANCE_OF, siteContact } from '../lib/interaction/entrance.ts';
import { surveyFields } from '../lib/interaction/survey-fields.ts';
import { isoTime } from '../lib/text/iso-time.ts';
import { shownResult } from '../lib/status/consultation-state.ts';
import type { Entry } from '../lib/model/entry.ts';
import type { Site } from '../lib/model/site.ts';
import { CONSULTATION_WORDS } from '../lib/facts/consultation-words.ts';

type Consultation = Entry<'consultation'>;

/** Form or address of the platform, and the other ways to take part. */
export function takePartBlock(site: Site, entry: Consultation) {
  const { subtype, questions, contact, provider, title } = entry.data;
  const { way, send } = CONSULTATION_WORDS[subtype];
  return {
    heading: way,
    url: consultationEntrance(site, entry),
    fields: questions.length > 0 ? surveyFields(entry) : (ENTRANCE_FIELDS[ENTRANCE_OF[subtype]] ?? []),
    printable: questions.length > 0,
    hidden: { item: entry.id, title },
    send,
    purpose:
      subtype === 'survey'
        ? '本次调查的统计分析'
        : `${provider}研究和答复您的${subtype === 'interview' ? '问题' : '意见'}`,
    privacyUrl: site.record.interaction.privacyUrl,
    contact: contact ?? siteContact(site),
    envelope: CONSULTATION_SUBTYPES[subtype],
  };
}

/** The result, once it is published. */
export function resultBlock(library: Library, { data }: Consultation) {
  const result = shownResult(data, library.clock);
  if (!result) return undefined;
  const { publishedAt, receivedCount, adopted, summary, adoptions, notAdoptedReasons, tallies } = result;
  const { unit } = CONSULTATION_WORDS[data.subtype];
  return {
    publishedAt,
    datetime: isoTime(publishedAt),
    counts: [
      { label: `收到${unit.slice(1)}`, value: receivedCount },
      ...(adopted === undefined ? [] : [{ label: '采纳', value: adopted }]),
    ],
    summary,
    adoptions,
    notAdopted: notAdoptedReasons,
    answers: tallies.flatMap(({ question, counts }) => {
      const asked = data.questions[question - 1];
      if (!asked) return [];
      return [
        {
          question: `${question}. ${asked.text}`,
          options: asked.options.map((label, index) => ({ label, count: counts[index] ?? 0 })),
        },
      ];
    }),
  };
}
