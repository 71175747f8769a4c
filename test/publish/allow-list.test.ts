import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model/be-date.ts';
import { PUBLIC_FIELDS } from '../../src/views/public/allow-list.ts';
import { publicRegister } from '../../src/views/public/public-register.ts';
import { day } from '../support/builders.ts';
import { registerOf } from '../support/register.ts';

const FILES = {
  'ita.yaml':
    'agency:\n  name: อบต.ตัวอย่าง\n  short: อบต.\n  kind: sao\n  document_prefix: ลป 1/\nseverities: {ce-year: error}\n',
  '2565/plan.yaml': 'year: 2565\ngaps: []\nsigners: {analyst: somying}\n',
  '2565/measures/m1.yaml':
    'id: m1\ntitle: ก\noffices: [clerk]\nsteps:\n  - {id: s1, title: ข, kind: milestone, start: 2564-10, due: 2565-09, officers: [somying]}\n',
  '2565/assignments.yaml': 'assignments:\n  - {id: a, title: ค, officer: somying, due: 2565-01-31}\n',
  '2565/result.yaml': 'year: 2565\nscore: 86.42\nannounced: 2565-08-10\n',
  '2565/working-group.yaml': 'order_no: 1/2564\ndate: 2564-11-15\nmembers:\n  - {officer: somying, role: chair}\n',
  'channels.yaml': 'channels:\n  - {id: web, kind: website, purposes: [publish], name: เว็บ}\n',
  '2565/publications.yaml':
    'publications:\n  - {id: p, title: ง, kind: plan, date: 2565-02-21, channels: [web]}\n  - {id: later, title: จ, kind: plan, date: 2565-04-01, channels: [web]}\n',
  '2565/reports/2565-02/clerk.yaml':
    'month: 2565-02\noffice: clerk\nreported_by: somying\nsubmitted: 2565-03-04\nacknowledged: {by: mayor, on: 2565-03-08}\nentries: []\n',
};
const publicOn = (asOf: Day) => publicRegister(registerOf(FILES), asOf);

describe('the public register', () => {
  it('holds nothing about who reported, acknowledged, signs or prepares', () => {
    const { agency, settings, years } = publicOn(day('2565-10-01'));
    expect(agency).toEqual({ name: 'อบต.ตัวอย่าง', short: 'อบต.', kind: 'sao' });
    expect(settings.severities).toEqual({});
    const [year] = years;
    expect(year?.plan?.signers).toEqual({});
    expect(year?.assignments).toEqual([]);
    expect(year?.measures[0]?.steps[0]?.officers).toEqual([]);
    expect(year?.reports[0]).toEqual({ ...year?.reports[0], reportedBy: '' });
    expect(year?.reports[0]).not.toHaveProperty('acknowledged');
  });

  it('knows no more than was known on the day', () => {
    const [early] = publicOn(day('2564-11-01')).years;
    expect(early).not.toHaveProperty('workingGroup');
    expect(early?.publications).toEqual([]);
    const [march] = publicOn(day('2565-03-03')).years;
    expect(march?.publications.map(({ id }) => id)).toEqual(['p']);
    expect(march?.reports).toEqual([]);
    expect(march).not.toHaveProperty('result');
    expect(publicOn(day('2565-08-10')).years[0]).toHaveProperty('result');
  });

  it('names no field that could hold a private matter', () => {
    const listed: readonly string[] = Object.values(PUBLIC_FIELDS).flat();
    for (const field of ['reportedBy', 'acknowledged', 'signers', 'officers', 'documentPrefix'])
      expect(listed).not.toContain(field);
    expect(PUBLIC_FIELDS.officer).not.toContain('from');
    expect(PUBLIC_FIELDS.officer).not.toContain('until');
  });
});
