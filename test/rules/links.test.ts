import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf, places, REPORT } from './base.ts';

const rule = RULES['url-not-public'];
const GOOD = 'https://www.nayang.example/x';
const BAD = 'http://192.168.1.20/x';

const everywhere = (url: string) => ({
  ...baseWith('ita.yaml', 'kind: sao', `kind: sao, website: "${url}"`),
  ...baseWith('channels.yaml', 'address: "https://www.nayang.example/"', `address: "${url}"`),
  ...baseWith('2565/assignments.yaml', 'file: evidence/order.pdf', `url: "${url}"`),
  ...baseWith('2565/publications.yaml', 'file: evidence/order.pdf', `url: "${url}"`),
  ...baseWith(
    REPORT,
    '{title: คำสั่ง, file: evidence/order.pdf}',
    `{title: ดี, url: "${GOOD}"}, {title: ร้าย, url: "${url}"}`,
  ),
});

test('a link that only the office can open, wherever a link can stand, among good ones', () => {
  expect(places(rule, everywhere(BAD))).toEqual([
    'ita.yaml agency.website',
    'channels.yaml channels.0.address',
    '2565/assignments.yaml assignments.0.url',
    '2565/publications.yaml publications.0.url',
    `${REPORT} entries.2.evidence.1.url`,
  ]);
  expect(findingsOf(rule, everywhere(GOOD))).toEqual([]);
});

test('every address of an assignment, and its twins', () => {
  const good = 'https://www.nayang.example/o42';
  const addresses = `addresses: [{url: "${good}"}, {url: "http://nas/o42", twins: [{url: "${good}.pdf"}, {url: "http://nas/o42.xlsx"}]}]`;
  const files = baseWith('2565/assignments.yaml', 'file: evidence/order.pdf', addresses);
  expect(places(rule, files)).toEqual([
    '2565/assignments.yaml assignments.0.addresses.1.url',
    '2565/assignments.yaml assignments.0.addresses.1.twins.1.url',
  ]);
});

test('why it is', () => {
  expect(findingsOf(rule, everywhere('https://somying:1234@www.nayang.example/'))[0]).toEqual({
    code: 'url-not-public',
    at: 'ita.yaml agency.website',
    args: { url: 'https://somying:1234@www.nayang.example/', why: 'password' },
  });
});

test.each(['ที่ทำการ อบต.', 'หมู่ 3 ตำบลนายาง', '0-5422-1234', 'สำนักปลัด: ห้อง 2'])(
  'a channel may have an address that is no link: %s',
  (address) => {
    const files = baseWith('channels.yaml', 'address: "https://www.nayang.example/"', `address: "${address}"`);
    expect(findingsOf(rule, files)).toEqual([]);
  },
);
