/** Filter of the data catalogue: hides datasets that do not match, and fields without any match. */
import { onFilterChange } from '../filter-form.ts';

const form = document.querySelector<HTMLFormElement>('[data-dataset-filter]');
if (form) {
  const items = [...document.querySelectorAll<HTMLElement>('[data-dataset-group] [data-field]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-dataset-group]')];
  const status = form.querySelector('[data-filter-status]');

  const update = () => {
    const wanted = [...new FormData(form)].filter(([, value]) => value !== '');
    for (const item of items) item.hidden = !wanted.every(([name, value]) => item.dataset[name] === value);
    for (const group of groups) group.hidden = !group.querySelector('[data-field]:not([hidden])');
    const found = items.filter((item) => !item.hidden).length;
    if (status) status.textContent = wanted.length === 0 ? '' : `找到${found}个数据集。`;
  };
  onFilterChange(form, update);
  form.hidden = false;
  // Going back in the browser restores the form.
  update();
}
