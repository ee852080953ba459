/** Questions of a survey as fields of a form. */
import type { FormField } from '../../../schemas/interaction.ts';
import type { Entry } from '../model/entry.ts';

/** Each question is posted as `q1`, `q2` …, in the order it is asked; one with several answers as `q2[]`. */
export const surveyFields = ({ data }: Entry<'consultation'>): FormField[] =>
  data.questions.map(({ text, kind, options, required, help }, index) => ({
    name: `q${index + 1}`,
    label: `${index + 1}. ${text}`,
    kind,
    required,
    options,
    ...(help === undefined ? {} : { help }),
  }));
