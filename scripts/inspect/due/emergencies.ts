/** The review that an emergency only puts off (R-LYG-13.4). */
import { siteOwner, type Duty, type DueSource } from './due-source.ts';

export const emergenciesDue: DueSource = ({ site, emergencies }) =>
  emergencies.map(({ path, person, due }): Duty => ({
    kind: '紧急发布补办审签',
    subject: path,
    due,
    unit: siteOwner(site).unit,
    responsible: person,
    file: path,
    clauses: ['R-LYG-13.4'],
  }));
