/**
 * Features that some supported browsers lack and that pages may use nevertheless, because without them everything is
 * still there and can be used. Path in MDN's data, or the beginning of one that ends in a dot → what a browser without
 * the feature does.
 */
export const PROGRESSIVE: Readonly<Record<string, string>> = {
  'css.properties.accent-color': 'Check boxes keep the colour of the system.',
  'css.properties.aspect-ratio': 'Pictures keep their own aspect ratio.',
  'css.properties.cursor.': 'A touch screen has no pointer.',
  'css.properties.forced-color-adjust': 'Without contrast themes there is nothing to adjust.',
  'css.properties.forced-color-adjust.': 'Without contrast themes there is nothing to adjust.',
  'css.at-rules.media.forced-colors': 'Without contrast themes the rules are not needed.',
  'css.properties.resize': 'A text field keeps its size and scrolls.',
  'css.properties.resize.': 'A text field keeps its size and scrolls.',
  'css.properties.scroll-behavior': 'Jumps within a page are not animated.',
  'css.properties.scroll-behavior.': 'Jumps within a page are not animated.',
  'css.properties.text-autospace': 'There is no thin space between Chinese and Latin letters.',
  'css.properties.text-autospace.': 'There is no thin space between Chinese and Latin letters.',
  'css.properties.text-wrap': 'Lines of headings are not balanced in length.',
  'css.properties.text-wrap.': 'Lines of headings are not balanced in length.',
  'css.selectors.focus-visible': 'The whole rule is ignored, and the focus ring is shown after a click too.',
  'css.at-rules.page': 'Printed with the margins of the printer.',
  'css.properties.page': 'All printed pages have the same layout.',
  'css.properties.break-after.': 'There may be a page break after a heading.',
  'css.properties.break-before.': 'There may be a page break between a heading and the text after it.',
};

export const isProgressive = (feature: string): boolean =>
  Object.keys(PROGRESSIVE).some((path) => feature === path || (path.endsWith('.') && feature.startsWith(path)));
