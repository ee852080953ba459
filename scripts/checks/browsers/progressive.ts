/**
 * Features that some supported browsers lack and that pages may use nevertheless: without them everything is still
 * there and can be used. Path in MDN's data, or the beginning of one that ends in a dot → what a browser without the
 * feature does.
 */
export const PROGRESSIVE: Readonly<Record<string, string>> = {
  'css.properties.accent-color': 'Boxes to tick keep the colour of the system.',
  'css.properties.aspect-ratio': 'Pictures keep their own shape.',
  'css.properties.cursor.': 'A touch screen has no pointer.',
  'css.properties.forced-color-adjust': 'Without contrast themes there is nothing to adjust.',
  'css.properties.forced-color-adjust.': 'Without contrast themes there is nothing to adjust.',
  'css.at-rules.media.forced-colors': 'Without contrast themes the rules are not needed.',
  'css.properties.resize': 'A text field keeps its size and scrolls.',
  'css.properties.resize.': 'A text field keeps its size and scrolls.',
  'css.properties.scroll-behavior': 'Jumps within a page are not animated.',
  'css.properties.scroll-behavior.': 'Jumps within a page are not animated.',
  'css.properties.text-autospace': 'Chinese and Latin letters stand without a thin space between them.',
  'css.properties.text-autospace.': 'Chinese and Latin letters stand without a thin space between them.',
  'css.properties.text-wrap': 'Lines of headings are filled from the first.',
  'css.properties.text-wrap.': 'Lines of headings are filled from the first.',
  'css.selectors.focus-visible': 'The rule is dropped whole, and the ring is shown after a click too.',
  'css.at-rules.page': 'Printed with the margins of the printer.',
  'css.properties.page': 'Printed on pages of one kind.',
  'css.properties.break-after.': 'A page may break after a heading.',
  'css.properties.break-before.': 'A page may break between a heading and what follows.',
};

export const isProgressive = (feature: string): boolean =>
  Object.keys(PROGRESSIVE).some((path) => feature === path || (path.endsWith('.') && feature.startsWith(path)));
