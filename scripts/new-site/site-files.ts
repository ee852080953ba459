/** The files of a new department site, from the starter, the answers and the portal it belongs to. */
import { parseDocument, Scalar, visit, type Document } from 'yaml';
import type { Site } from '../../src/lib/model/site.ts';
import { needsQuotes } from '../lib/entry-text.ts';
import type { SiteAnswers } from './questions.ts';

export interface SiteModel {
  portal: Site;
  /** A department of the same portal, from which shared pictures are copied. */
  sibling?: Site;
  /** Day the record is written, `YYYY-MM-DD`. */
  today: string;
}

/** Files of `sites/<id>/assets/` that are the same for all sites, with their origin. */
export function sharedPictures({ portal, sibling }: SiteModel): { from: string; name: string }[] {
  const at = (site: Site, name: string) => ({ from: `sites/${site.id}/assets/${name}`, name });
  const { partyGovMark, errorReport, logo } = portal.record;
  const portalPicture = sibling?.record.portalPicture;
  return [
    at(portal, partyGovMark.image),
    at(portal, errorReport.image),
    sibling && portalPicture
      ? at(sibling, portalPicture.file)
      : { ...at(portal, logo.file), name: portalPictureName(logo.file) },
  ];
}

const portalPictureName = (logo: string) => `portal-mark${logo.slice(logo.lastIndexOf('.'))}`;

/** Placeholders of the starter and their values. */
function wordsOf(answers: SiteAnswers, model: SiteModel): Readonly<Record<string, string>> {
  const { portal, today } = model;
  const { record } = portal;
  const markId = answers['mark'] ?? '';
  return {
    ...answers,
    portal: portal.id,
    portalName: record.logo.alt,
    level: record.level,
    region: record.region,
    siteCode: answers['site-code'] ?? '',
    policeFiling: answers['police'] ?? '',
    markId,
    markUrl: record.partyGovMark.url.replace(record.partyGovMark.id, markId),
    markImage: record.partyGovMark.image,
    reportImage: record.errorReport.image,
    reportUrl: record.errorReport.url,
    portalPicture: sharedPictures(model)[2]?.name ?? '',
    maintainer: record.maintainer,
    bestView: record.bestView,
    hostingProvider: record.hosting.provider,
    logLocation: record.hosting.logLocation,
    today,
  };
}

/**
 * @param starter text of `department.yaml`; answers are put into its values, never into its text, so that no answer
 *   can add a field.
 */
export function siteRecordText(starter: string, answers: SiteAnswers, model: SiteModel): string {
  const words = wordsOf(answers, model);
  const document: Document = parseDocument(starter);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || !node.value.includes('{')) return;
      const value = node.value.replace(/\{([A-Za-z-]+)\}/g, (whole, word: string) => words[word] ?? whole);
      // The starter quotes its placeholders because of their braces; their values need quotes only if they are digits.
      node.value = value;
      node.type = needsQuotes(value) ? Scalar.QUOTE_SINGLE : Scalar.PLAIN;
    },
  });
  document.set('rulePacks', document.createNode(model.portal.record.rulePacks, { flow: true }));
  // The comment at its top is about the starter, not about the site.
  if (document.contents) document.contents.commentBefore = null;
  document.commentBefore = null;
  return document.toString({ lineWidth: 0, singleQuote: true }).replace(/^#.*\n/, '');
}

/** The registry with one more site; comments stay. @param port free port for the preview. */
export function withRegistration(fleet: string, id: string, portal: string, port: number): string {
  const document = parseDocument(fleet);
  document.addIn(['sites'], document.createNode({ id, parent: portal, portal, port }));
  return document.toString({ lineWidth: 0 });
}

/** A plain logo in the colour of the site, until it has its own. */
export const plainLogo = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect x="2" y="2" width="60" height="60" rx="14" fill="${colour}"/><path d="M14 46h36M18 42V28M28 42V28M36 42V28M46 42V28M12 24l20-11 20 11z" fill="none" stroke="#fff" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/></svg>\n`;
