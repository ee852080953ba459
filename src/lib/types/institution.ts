/** 机构职能 */
import { institutionPage } from './json-ld/institutions.ts';
import { numbersOf } from './search-head.ts';
import type { TypeTraits } from './type-traits.ts';

export const institution = {
  badge: null,
  status: null,
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts(library, entry) {
    const { name, address, hours, phone, staffing } = entry.data;
    const [superior] = library.targets('superior', entry);
    return [
      { label: '机构名称', value: name },
      ...(superior ? [{ label: '上级机构', value: superior.data.name, href: library.href(superior, entry.site) }] : []),
      { label: '办公地点', value: address },
      { label: '办公时间', value: hours },
      { label: '联系方式', value: phone, phone: true },
      ...(staffing === undefined ? [] : [{ label: '人员设置', value: staffing }]),
    ];
  },
  searchText(_library, { data: { name, functions, sections, subordinates, address, phone } }) {
    const parts = [...sections, ...subordinates].flatMap((part) => [part.name, part.duties ?? '', part.phone ?? '']);
    return [name, ...functions, ...parts, address, phone].filter((word) => word !== '');
  },
  searchWords: null,
  searchHead(_library, { data: { name, phone, address, hours, functions, sections, subordinates } }) {
    const offices = [...sections, ...subordinates].flatMap((part) =>
      part.phone === undefined ? [] : [{ name: part.name, phone: part.phone, duties: part.duties ?? '' }],
    );
    return {
      names: [name],
      keywords: [...functions, ...[...sections, ...subordinates].flatMap((part) => [part.name, part.duties ?? ''])],
      codes: [phone, ...offices.map((office) => office.phone)].flatMap(numbersOf),
      card: { kind: 'institution', name, phone, address, hours, offices },
    };
  },
  sections: null,
  jsonLd: institutionPage,
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'institution'>;
