import { describe, expect, it } from 'vitest';
import type { Site } from '../../../../src/lib/model/site.ts';
import { placesMet } from './places.ts';

const site = (id: string, kind: string, level: string, registration: object = {}): Site =>
  ({
    id,
    record: { kind, level, domain: { primary: `${id}.test.gov.cn` } },
    registration: { id, ...registration },
  }) as unknown as Site;

const city = site('city', 'portal', 'city');
const county = site('county', 'portal', 'county', { parent: 'city' });
const bureau = site('bureau', 'department', 'county', { parent: 'county', portal: 'county' });
const sites = [city, county, bureau];
const fleet = {
  name: '站群',
  digestAlgorithm: 'sha256' as const,
  superiorSources: [{ name: '省人民政府', url: 'https://www.province.gov.cn/' }],
  sites: sites.map(({ registration }) => registration),
};
const met = (about: Site, ...placements: string[]) =>
  Object.entries(placesMet(about, placements, { fleet, sites }))
    .filter(([, isMet]) => isMet)
    .map(([place]) => place);

const PROVINCE = 'https://www.province.gov.cn/notices/1.html';

describe('the places a notice is shown on', () => {
  it('are those of the site it is about', () => {
    expect(met(bureau, 'bureau')).toEqual(['own']);
    expect(met(bureau, 'bureau', 'county')).toEqual(['own', 'portal', 'superior', 'portalOrSuperior', 'ownAndPortal']);
  });

  it('include the portal of the city, however far up', () => {
    expect(met(bureau, 'city')).toEqual(['cityPortal']);
    expect(met(county, 'city')).toEqual(['superior', 'portalOrSuperior', 'cityPortal']);
    expect(met(city, 'city')).toContain('cityPortal');
    expect(met(county, 'county')).not.toContain('cityPortal');
  });

  it('may be outside the fleet only where the superior site is', () => {
    expect(met(city, PROVINCE)).toEqual(['superior', 'portalOrSuperior']);
    expect(met(county, PROVINCE)).toEqual([]);
  });

  it('may for a department be that of its ministry or provincial department', () => {
    expect(met(bureau, PROVINCE)).toEqual(['superior', 'portalOrSuperior']);
  });

  it('are the same by the id of a site and by an address on it', () => {
    expect(met(county, 'https://city.test.gov.cn/1/')).toEqual(met(county, 'city'));
  });

  it('are none for an address that nobody registered', () => {
    expect(met(city, 'https://www.example.com/1.html', 'not a site')).toEqual([]);
  });
});
