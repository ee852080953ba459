/** Figures of a year that Lantai counts by itself (国办函〔2018〕12号): only what was published counts. */
import type { ComputedFigure } from '../../../schemas/yearly-statistics.ts';
import type { ColumnClass } from '../../../schemas/column.ts';
import type { TypeName } from '../../../schemas/index.ts';
import type { InterpretationForm } from '../../../schemas/types/interpretation.ts';
import { daysTaken } from '../../../src/lib/letters/letter-statistics.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { Library } from '../../../src/lib/queries/library.ts';

/** Interpretations in words, as pictures, sound or film, and as articles of media. */
const FORMS: Readonly<Record<InterpretationForm, 'text' | 'product' | 'comment'>> = {
  text: 'text',
  interview: 'text',
  diagram: 'product',
  audio: 'product',
  video: 'product',
  animation: 'product',
  comment: 'comment',
  media: 'comment',
};

export function computedFigures(library: Library, site: string, year: number): Record<ComputedFigure, number> {
  const all = library.entries({ site, own: true }).filter(({ data }) => yearOf(data.publishedAt) === year);
  const of = <T extends TypeName>(type: T): Entry<T>[] => all.filter((entry): entry is Entry<T> => entry.type === type);
  const inClass = (...classes: ColumnClass[]) =>
    all.filter((entry) => classes.includes(library.columnOf(entry).record.class)).length;
  const interpretations = of('interpretation');
  const inForm = (kind: 'text' | 'product' | 'comment') =>
    interpretations.filter(({ data }) => FORMS[data.form] === kind).length;
  const topics = library.entries({ site, type: 'topic', own: true });
  const services = library.entries({ site, type: 'service', own: true });
  const letters = library.letters(site).filter(({ data }) => yearOf(data.receivedAt) === year);
  const days = letters.map(daysTaken).filter((taken) => taken !== undefined);
  const consultations = library
    .entries({ site, type: 'consultation', own: true })
    .filter(({ data }) => yearOf(data.opensAt) === year);
  const surveys = consultations.filter(({ data }) => data.subtype !== 'interview');
  const interviews = consultations.filter(({ data }) => data.subtype === 'interview');
  return {
    published: all.length,
    overview: inClass('overview'),
    news: inClass('dynamic'),
    disclosed: inClass('disclosure-list', 'disclosure-static', 'disclosure-annual', 'policy', 'report'),
    topicsKept: topics.filter(({ data }) => yearOf(data.startsOn) <= year && yearOf(data.endsOn) >= year).length,
    topicsOpened: topics.filter(({ data }) => yearOf(data.startsOn) === year).length,
    interpretations: interpretations.length,
    interpretationTexts: inForm('text'),
    interpretationProducts: inForm('product'),
    interpretationComments: inForm('comment'),
    responses: of('response').length,
    serviceItems: services.length,
    onlineItems: services.filter(({ data }) => data.onlineLevel === 'full').length,
    lettersReceived: letters.length,
    lettersAnswered: letters.filter(({ data }) => data.answeredAt !== undefined).length,
    lettersDays: days.length === 0 ? 0 : Math.round((sum(days) / days.length) * 10) / 10,
    lettersPublished: letters.filter(({ data }) => data.publishState === 'public').length,
    consultations: surveys.length,
    opinions: sum(surveys.map(({ data }) => data.result?.receivedCount ?? 0)),
    consultationResults: surveys.filter(({ data }) => data.result !== undefined).length,
    interviews: interviews.length,
    interviewAnswers: sum(interviews.map(({ data }) => data.transcript.length)),
  };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
