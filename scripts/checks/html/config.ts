/**
 * How built pages are validated: both presets of html-validate unchanged, with every rule on.
 *
 * `recommended` alone misses jumps between heading levels, `document` alone nearly everything else.
 */
import { createHash } from 'node:crypto';
import { version, type ConfigData } from 'html-validate';

export const htmlConfig: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // Titles of documents are quoted as issued and followed by column and site; the schemas limit each of the three.
    'long-title': ['error', { maxlength: 300 }],
  },
};

/** Changes whenever the result for the same page could change. */
export const validatorDigest = createHash('sha256')
  .update(JSON.stringify([version, htmlConfig]))
  .digest('hex');
