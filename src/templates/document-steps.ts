/** Histories of a document as lines (R-GO-4.1.4b). */
import type { DocumentStep } from '../components/DocumentHistory/document-step.ts';
import { onlyActs } from '../lib/library/document-history.ts';
import type { DocumentHistory, HistoryStep } from '../lib/queries/documents.ts';
import type { Library } from '../lib/queries/library.ts';
import type { Entry } from '../lib/model/entry.ts';

export function documentSteps(library: Library, document: Entry<'policy'>): { name: string; steps: DocumentStep[] }[] {
  return library.documentHistories(document).map((history) => ({
    name: history.first.data.title,
    steps: [...history.steps.map((step) => documentStep(library, document, step)), ...endStep(history)],
  }));
}

function documentStep(library: Library, here: Entry<'policy'>, step: HistoryStep): DocumentStep {
  const { document, status, on, current } = step;
  const { title, documentNumber } = document.data;
  return {
    on,
    what: whatHappened(step),
    document: {
      title,
      url: library.href(document, here.site),
      ...(documentNumber === undefined ? {} : { documentNumber }),
      status: { name: status.name, label: status.label },
      current,
      here: document === here,
    },
  };
}

/** The day is the effective day, so the text is described as in force from it. */
function whatHappened({ document, change }: HistoryStep): string {
  if (change === undefined) return '施行';
  if (change === 'amends') return '修改';
  return onlyActs(document) ? '废止' : '重新制定';
}

function endStep({ end }: DocumentHistory): DocumentStep[] {
  return end ? [{ on: end.on, what: end.how === 'expired' ? '有效期届满' : '废止' }] : [];
}
