/** Query of a dataset by item and period: filters the table, draws the charts and offers the result as files. */
import { smallChart } from '../../lib/charts/small-chart.ts';
import { csvText } from '../../lib/data/csv.ts';
import { readQueryTable, select, type Choice, type Selection, type Table } from './selection.ts';

const NARROW = 640;
const SVG = 'http://www.w3.org/2000/svg';

for (const section of document.querySelectorAll<HTMLElement>('[data-query]')) start(section);

function start(section: HTMLElement): void {
  const form = section.querySelector<HTMLFormElement>('[data-query-form]');
  const table = section.querySelector('table');
  const charts = section.querySelector<HTMLElement>('[data-query-charts]');
  const status = section.querySelector<HTMLElement>('[data-query-status]');
  const svgButton = section.querySelector<HTMLButtonElement>('[data-query-svg]');
  if (!form || !table || !charts || !status || !svgButton) return;
  const data = readQueryTable(table);
  const title = section.dataset['title'] ?? '';
  const fileName = section.dataset['query'] ?? 'data';

  const update = (): Selection => {
    const selection = select(data, choice(form, data));
    narrow(table, selection);
    status.textContent =
      selection.items.length === 0
        ? '请至少选择一个数据项。'
        : `已选${selection.items.length}个数据项，${selection.rows.length}行。`;
    if (charts.childElementCount > 0) draw(charts, title, selection);
    svgButton.hidden = charts.childElementCount === 0;
    return selection;
  };
  form.addEventListener('change', update);
  // The fields have their old values only after the event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      charts.replaceChildren();
      update();
      status.textContent = '';
    }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    draw(charts, title, update());
    svgButton.hidden = charts.childElementCount === 0;
  });
  section.querySelector('[data-query-csv]')?.addEventListener('click', () => {
    const { items, rows } = update();
    const body = rows.map(({ label, values }) => [label, ...items.map(({ at }) => values[at] ?? null)]);
    save(`${fileName}.csv`, 'text/csv', csvText([[data.rowName, ...items.map(({ name }) => name)], ...body]));
  });
  svgButton.addEventListener('click', () => {
    for (const [at, svg] of [...charts.querySelectorAll('svg')].entries())
      save(`${fileName}${at === 0 ? '' : `-${at + 1}`}.svg`, 'image/svg+xml', standalone(svg));
  });
  form.hidden = false;
}

function choice(form: HTMLFormElement, { items, rows }: Table): Choice {
  const fields = new FormData(form);
  const keys = new Set(fields.getAll('item').map(String));
  const end = (name: string, otherwise: number) => Number(fields.get(name) ?? otherwise);
  return {
    keys: items.map(({ key }) => key).filter((key) => keys.has(key)),
    from: end('from', 0),
    to: end('to', rows.length - 1),
    kind: fields.get('kind') === 'bar' ? 'bar' : 'line',
  };
}

function narrow(table: HTMLTableElement, { items, first, last }: Selection): void {
  const shown = new Set([0, ...items.map(({ at }) => at + 1)]);
  for (const row of table.rows) for (const cell of row.cells) cell.hidden = !shown.has(cell.cellIndex);
  for (const [at, row] of [...(table.tBodies[0]?.rows ?? [])].entries()) row.hidden = at < first || at > last;
}

/** One chart for each unit, because different units have no common scale. */
function draw(charts: HTMLElement, title: string, selection: Selection): void {
  const width = charts.clientWidth >= NARROW ? 720 : 340;
  charts.replaceChildren(
    ...selection.charts.map((chart) => {
      const { viewBox, markup } = smallChart({ ...chart, title }, width);
      const figure = document.createElement('figure');
      figure.className = 'data-query__chart';
      const parsed = new DOMParser().parseFromString(
        `<svg xmlns="${SVG}" viewBox="${viewBox}">${markup}</svg>`,
        'image/svg+xml',
      );
      const svg = document.importNode(parsed.documentElement, true);
      svg.setAttribute('role', 'img');
      svg.setAttribute(
        'aria-label',
        `${title}：${chart.series.map(({ name }) => name).join('、')}。数值见下面的数据表。`,
      );
      figure.append(svg);
      return figure;
    }),
  );
}

/** The chart as a standalone file, with its size, background and the current colours of the theme. */
function standalone(svg: SVGElement): string {
  const copy = svg.cloneNode(true) as SVGElement;
  const [, , width = '720', height = '300'] = (svg.getAttribute('viewBox') ?? '').split(' ');
  for (const [name, value] of Object.entries({ width, height, 'font-family': 'sans-serif' }))
    copy.setAttribute(name, value);
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: '#ffffff' })) ground.setAttribute(name, value);
  copy.prepend(ground);
  const theme = getComputedStyle(document.documentElement);
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[a-z-]+)\)/g, (_, property: string) => theme.getPropertyValue(property).trim());
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
