/** Composes the library: its entries at one moment, and one module for each group of queries. */
import { createClock } from '../calendar/clock.ts';
import type { Library } from '../queries/library.ts';
import { fileAnswers } from './attachments.ts';
import { catalogueAnswers } from './catalogue.ts';
import { datasetAnswers } from './datasets.ts';
import { documentAnswers } from './documents.ts';
import { documentVersionAnswers } from './document-versions.ts';
import { entryAnswers } from './entries.ts';
import type { LibraryInput } from './input.ts';
import { letterAnswers } from './letters.ts';
import { lifeCycleAnswers } from './life-cycle.ts';
import { relations } from './relations.ts';
import { reportAnswers } from './reports.ts';
import { signOffAnswers } from './sign-off.ts';
import { siteAnswers } from './sites.ts';
import { takeStock } from './stock.ts';

export function createLibrary(input: LibraryInput): Library {
  const clock = createClock(input.now);
  const sites = siteAnswers(input, clock);
  const stock = takeStock(input, sites, clock);
  const entries = entryAnswers(stock, sites);
  const related = relations(stock.byId);
  const files = fileAnswers(input.assets);
  return {
    clock,
    ...sites,
    ...entries,
    ...related,
    ...lifeCycleAnswers(stock, entries, clock),
    ...files,
    ...documentAnswers(related, clock),
    ...documentVersionAnswers(stock, sites),
    ...catalogueAnswers(sites, stock.ofSite, entries.columnOf),
    ...datasetAnswers(input, files, clock),
    ...letterAnswers(stock, sites, clock),
    ...reportAnswers(stock),
    ...signOffAnswers(input),
  };
}
