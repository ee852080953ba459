/** What the search knows of a service guide besides its body. */
import { ITEM_KINDS, ONLINE_LEVELS, SERVICE_OBJECTS, SERVICE_THEMES } from '../../../schemas/types/service.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';

/** What the page shows in its own fields, as running text. */
export function serviceText({ data }: Entry<'service'>): string {
  return [
    ...data.conditions,
    ...data.process.map(({ step, text }) => `${step}：${text}`),
    ...data.materials.map(({ name }) => name),
    ...data.forms.flatMap(({ title, instructions }) => [title, instructions]),
    ...data.basis,
    ...data.notes,
    ...data.faq.flatMap(({ question, answer }) => [question, answer]),
  ].join(' ');
}

/** Words it is found by that no sentence holds. */
export function serviceWords({ data }: Entry<'service'>): string[] {
  return [
    data.itemName,
    data.itemCode,
    ...data.alsoKnownAs,
    data.agency,
    ITEM_KINDS[data.itemKind],
    SERVICE_THEMES[data.theme],
    ONLINE_LEVELS[data.onlineLevel],
    ...data.objects.map((object) => SERVICE_OBJECTS[object]),
  ];
}
