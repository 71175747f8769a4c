import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../support/io.ts';
import { bytesBelow, exampleWith, filesBelow, minimalWith, type Place, publish } from './site.ts';
import { edited } from '../support/edited.ts';

const places: Place[] = [];
const example = (files: Parameters<typeof exampleWith>[0] = {}): Place => {
  const place = exampleWith(files);
  places.push(place);
  return place;
};
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** Pages up to February, for tests that need no more. */
const FEBRUARY = ['--month', '2565-02'];

const read = (place: Place, file: string) => readFileSync(join(place.out, file), 'utf8');
const textOf = (html: string) => html.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]+>/g, ' ');

describe('the pages of the example', () => {
  let place: Place;
  let result: Awaited<ReturnType<typeof publish>>;
  beforeAll(async () => {
    place = exampleWith();
    result = await publish(place);
  });
  afterAll(() => place.remove());

  it('show the plan, scores, each month, the year, publications, group, channels and downloads', () => {
    expect(result).toEqual({ exit: 0, text: '', errors: expect.stringMatching(/^เขียน 27 หน้า รวม \d+ แฟ้ม/) });
    const files = filesBelow(place.out);
    const months = ['2564-10', '2564-11', '2564-12', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `2565-0${n}`)];
    const measures = ['measure-m1', 'measure-m2', 'measure-m3', 'measure-m4', 'measure-m5'];
    const named = [
      ...measures,
      'index',
      'plan',
      'scores',
      'year',
      'evidence',
      'publications',
      'group',
      'complain',
      'method',
      'downloads',
    ];
    const pages = [...months.map((month) => `month-${month}`), ...named].map((name) => `${name}.html`);
    expect(files.filter((file) => file.endsWith('.html'))).toEqual(pages.sort());
    for (const file of [
      'fonts/OFL.txt',
      'fonts/sarabun-thai-700-normal.woff2',
      'data/year-2565.xlsx',
      '.ita-publish.json',
    ])
      expect(files).toContain(file);
    expect(read(place, 'fonts/OFL.txt')).toContain('SIL OPEN FONT LICENSE');

    const index = textOf(read(place, 'index.html'));
    for (const words of ['องค์การบริหารส่วนตำบลนายาง', 'พ.ศ. 2565', '77.81', '85.00', '86.42'])
      expect(index).toContain(words);
    const scores = textOf(read(place, 'scores.html'));
    for (const words of ['การป้องกันการทุจริต', '62.50', '87.50', '+25.00', '−3.94', '81.25'])
      expect(scores).toContain(words);
    expect(textOf(read(place, 'group.html'))).toContain('387/2564');
    expect(textOf(read(place, 'complain.html'))).toContain('ตู้รับความคิดเห็นหน้าอาคารที่ทำการ');
    expect(textOf(read(place, 'publications.html'))).toContain('เสียงไร้สายประจำตำบล');
    expect(read(place, 'publications.html')).toContain('href="evidence/2565/evidence/order-387-2564.txt"');
    expect(read(place, 'evidence/2565/evidence/order-387-2564.txt')).toContain('387');
  });

  it('show the scores of every year in the data, those of other years by the public fields alone', async () => {
    const other = example({
      '2563/plan.yaml': `year: 2563
last_result: {year: 2562, score: 70.12}
gaps: [{id: g1, kind: weakness, title: เรื่องภายใน}]
`,
      '2563/result.yaml': 'year: 2563\nscore: 71.34\nannounced: 2563-09-28\n',
      '2563/measures/m1.yaml': 'broken: [\n',
    });
    const { exit, errors } = await publish(other, ...FEBRUARY);
    expect([exit, errors]).toEqual([0, expect.not.stringContaining('2563')]);
    const scores = textOf(read(other, 'scores.html'));
    for (const words of ['2562', '70.12', '2563', '71.34', '77.81', '86.42']) expect(scores).toContain(words);
    expect(scores).not.toContain('เรื่องภายใน');
  });

  it('lead from plan to step, evidence and publication, and back', () => {
    const leads = (file: string) => [...read(place, file).matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(leads('plan.html')).toContain('measure-m3.html');
    expect(leads('month-2565-02.html')).toContain('measure-m3.html#m3-signed');
    expect(read(place, 'measure-m3.html')).toContain('id="m3-signed"');
    expect(leads('measure-m1.html')).toContain('evidence/2565/evidence/order-387-2564.txt');
    expect(leads('measure-m3.html')).toContain('plan.html');
    expect(leads('evidence.html')).toContain('measure-m1.html#m1-appoint');
    expect(leads('evidence.html')).toContain('month-2564-11.html#m1-appoint');
    const published = leads('measure-m3.html').find((href) => href?.startsWith('publications.html#'));
    expect(read(place, 'publications.html')).toContain(`id="${published?.split('#')[1]}"`);
    expect(leads('publications.html')).toContain('measure-m3.html#m3-signed');
  });

  it('tell the problems of a measure with what became of them, and its amendments', () => {
    const measure = textOf(read(place, 'measure-m5.html')).replace(/\s+/g, ' ');
    expect(measure).toContain('ขั้นตอนนี้แล้วเสร็จแล้ว');
    expect(measure).toContain('ลป 73401/331');
    expect(measure).not.toContain('ลป 73401/418');
    expect(textOf(read(place, 'measure-m2.html'))).not.toContain('การปรับแผนของมาตรการนี้');
  });

  it('say nothing that is only the office’s, and explain what the public does not know', () => {
    const year = textOf(read(place, 'year.html'));
    expect(year).not.toContain('แฟ้มข้อมูลเสีย');
    expect(read(place, 'year.html')).not.toMatch(/tone-bad">[^<]*<\/th><td[^>]*>0</);
    expect(textOf(read(place, 'index.html'))).not.toContain('รหัสตรวจสอบข้อมูล');
    const downloads = textOf(read(place, 'downloads.html'));
    for (const words of ['รหัสตรวจสอบข้อมูล', 'จัดทำจากข้อมูลชุดเดียวกัน', 'ความหมายของคอลัมน์', 'planned'])
      expect(downloads).toContain(words);
    const plan = textOf(read(place, 'plan.html'));
    for (const words of ['เป้าหมายของปีนี้', '85.00', 'OIT การเปิดเผยข้อมูลสาธารณะ']) expect(plan).toContain(words);
    expect(plan).not.toContain('ตัวชี้วัดที่');
    expect(read(place, 'plan.html')).toMatch(/<meta name="description" content="มาตรการ/);
    const foot = read(place, 'plan.html').split('<footer>')[1] ?? '';
    for (const words of [
      'ที่ทำการองค์การบริหารส่วนตำบลนายาง',
      'href="mailto:saraban@nayang.example"',
      'href="https://www.nayang.example/"',
    ])
      expect(foot).toContain(words);
  });

  it('say once how the figures come about, with an example that adds up, and are led to it where scores stand', () => {
    const method = read(place, 'method.html');
    for (const id of ['iit', 'eit', 'oit']) expect(method).toContain(`id="${id}"`);
    const words = textOf(method);
    for (const said of ['ไม่เกิน 10 จุดร้อยละ', 'ภายในวันที่ 5', 'มาตรการที่ 4']) expect(words).toContain(said);
    const [table = ''] = method.match(/<table>.*?<\/table>/s) ?? [];
    const rows = [...table.matchAll(/<td class="right figure" data-label="ผล">([\d.]+)/g)].map((found) =>
      Number(found[1]),
    );
    const whole = rows.at(-1) ?? 0;
    const steps = rows.slice(0, -1);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.reduce((sum, each) => sum + each, 0) / steps.length).toBeCloseTo(whole, 0);
    for (const file of ['index.html', 'plan.html', 'scores.html'])
      expect(read(place, file)).toContain('<a href="method.html#iit">');
  });

  it('say of each column of each file what it means, under what licence, and when the data changed', () => {
    const columns = read(place, 'data/columns.csv')
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const known = new Set(columns.map(([file, column]) => `${file} ${column}`));
    const files = filesBelow(place.out).filter((file) => file.endsWith('.csv') && file !== 'data/columns.csv');
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const [head = ''] = read(place, file)
        .replace(/^\ufeff/, '')
        .split('\r\n');
      for (const column of head.split(',')) expect(known).toContain(`${file} ${column}`);
    }
    expect(columns).toContainEqual([
      'data/month-2565-02-measures.csv',
      'change',
      'เปลี่ยน',
      'ตัวเลข มีเครื่องหมาย',
      'จุดร้อยละ',
    ]);
    const downloads = read(place, 'downloads.html');
    expect(downloads).toContain('href="https://data.go.th/pages/dga-open-government-license"');
    expect(textOf(downloads)).toContain('ข้อมูลเปลี่ยนล่าสุดวันที่ 21 ตุลาคม 2565');
  });

  it('let each table be taken along', () => {
    for (const file of filesBelow(place.out).filter((name) => name.endsWith('.html') && name !== 'downloads.html')) {
      const html = read(place, file).replace(/<details>.*?<\/details>/gs, '');
      const links = [...html.matchAll(/<p class="download"><a href="([^"]+)" download>/g)].map(([, href]) => href);
      expect(links.length, file).toBe(html.match(/<table>/g)?.length ?? 0);
      for (const href of links) expect(filesBelow(place.out)).toContain(href);
    }
    const month = read(place, 'month-2565-02.html');
    expect(month).toContain('<a href="data/month-2565-02-measures.csv" download>');
  });

  it('are under another licence where the office says so', async () => {
    const other = minimalWith({
      'ita.yaml': 'agency: {name: อบต., short: อบต., kind: sao}\ndata_licence: cc-by-4.0\n',
      '2565/plan.yaml': 'year: 2565\ngaps: []\n',
    });
    places.push(other);
    await publish(other, '--year', '2565');
    for (const file of ['index.html', 'year.html'])
      expect(textOf(read(other, file))).not.toContain('ผลการประเมิน ITA ก่อนและหลัง');
    expect(read(other, 'downloads.html')).toContain('href="https://creativecommons.org/licenses/by/4.0/');
  });

  it('share one style sheet, that a browser loads once', () => {
    for (const file of filesBelow(place.out).filter((name) => name.endsWith('.html'))) {
      const html = read(place, file);
      expect(html).toContain('<link rel="stylesheet" href="style.css">');
      expect(html).not.toContain('<style');
    }
    expect(read(place, 'style.css')).toContain('@font-face');
  });

  it('tell where each channel is, and let an office’s telephone be dialled', async () => {
    const other = exampleWith({
      'channels.yaml': [
        'channels:',
        '  - {id: call, kind: telephone, purposes: [complain], name: สายด่วน, address: 0-5400-0000 ต่อ 11}',
        '  - {id: short, kind: telephone, purposes: [complain], name: สายสั้น, address: "1111"}',
        '  - {id: box, kind: other, purposes: [complain, publish], name: ตู้, address: หน้าอาคาร ชั้น 1}',
        '  - {id: mail, kind: email, purposes: [complain], name: อีเมล, address: saraban@nayang.example}',
        '  - {id: website, kind: website, purposes: [publish], name: เว็บไซต์, address: https://www.nayang.example/}',
        '  - {id: social-media, kind: social-media, purposes: [publish], name: เพจ, address: https://social.example/nayang}',
        '  - {id: notice-board, kind: notice-board, purposes: [publish], name: ป้าย, address: ที่ทำการ}',
        '  - {id: public-address, kind: public-address, purposes: [publish], name: เสียงไร้สาย}',
        '',
      ].join('\n'),
      'ita.yaml': 'agency: {name: อบต.นายาง, short: อบต., kind: sao, telephone: "0 5400 0000"}\n',
    });
    places.push(other);
    expect((await publish(other)).exit).toBe(0);
    const complain = read(other, 'complain.html');
    for (const link of ['tel:054000000', 'tel:1111', 'mailto:saraban@nayang.example'])
      expect(complain).toContain(`<a href="${link}">`);
    expect(textOf(complain)).toContain('หน้าอาคาร ชั้น 1');
    expect(complain.split('<footer>')[1]).toContain('<a href="tel:054000000">โทรศัพท์ 0 5400 0000</a>');
    const channels = read(other, 'publications.html').split('ช่องทางเผยแพร่')[1] ?? '';
    for (const words of ['หน้าอาคาร ชั้น 1', 'href="https://social.example/nayang"', 'เสียงไร้สาย'])
      expect(channels).toContain(words);
  });

  it('have no chart where there is nothing to draw: of a year without measures only who reported', async () => {
    const other = minimalWith({ '2565/plan.yaml': 'year: 2565\ngaps: []\n' });
    places.push(other);
    expect((await publish(other, '--as-of', '2564-11-20')).exit).toBe(0);
    for (const file of filesBelow(other.out).filter((name) => name.endsWith('.html')))
      expect(read(other, file).match(/<figure id="[^"]*"/g) ?? [], file).toEqual(
        file === 'year.html' ? ['<figure id="figure-reporting"'] : [],
      );
  });

  it('say once that there are no measures, with no heading of what is not there', async () => {
    const other = minimalWith({ '2565/plan.yaml': 'year: 2565\ngaps: []\n' });
    places.push(other);
    await publish(other, '--as-of', '2564-11-20');
    for (const file of filesBelow(other.out).filter((name) => name.endsWith('.html'))) {
      const html = read(other, file);
      expect(html.match(/<h(\d)[^>]*>[^<]*<\/h\1>\s*<h\1/g) ?? [], file).toEqual([]);
      expect(html.split('ไม่มีมาตรการ').length - 1, file).toBeLessThanOrEqual(1);
    }
  });

  it('end with the month asked for, and with the last that has ended when none is', async () => {
    const other = example();
    await publish(other, '--month', '2565-02');
    expect(filesBelow(other.out).filter((file) => /^month/.test(file))).toHaveLength(5);
    expect(textOf(read(other, 'index.html'))).toContain('กุมภาพันธ์ 2565');
    await publish(other, '--as-of', '2565-01-15');
    expect(
      filesBelow(other.out)
        .filter((file) => /^month/.test(file))
        .at(-1),
    ).toBe('month-2564-12.html');
  });

  it('are the same bytes twice, and in English with the same figures', async () => {
    const two = example();
    await publish(two);
    expect(bytesBelow(place.out)).toEqual(bytesBelow(two.out));
    await publish(two, '--lang', 'en');
    expect(read(two, 'index.html')).toContain('<html lang="en">');
    expect(textOf(read(two, 'index.html'))).toContain('86.42');
    expect(textOf(read(two, 'month-2565-02.html'))).toContain('Results of');
  });

  it('name no other host than what the data links to', () => {
    for (const file of filesBelow(place.out).filter((name) => name.endsWith('.html'))) {
      const html = read(place, file);
      const loaded = html.replace(/<a href="[^"]*"/g, '').replaceAll('http://www.w3.org/2000/svg', '');
      expect(loaded.replace(/<style>.*?<\/style>/gs, '').replace(/>[^<]*</g, '><')).not.toMatch(/https?:/);
      expect(html).not.toMatch(
        /<script|javascript:|<link (?!rel="stylesheet" href="style.css">)|<iframe| on\w+=| style="/i,
      );
      expect(html).toContain("default-src 'none'");
    }
  });
});

describe('what is not on the list of public fields', () => {
  it('reaches no file', async () => {
    const place = example();
    const edit = (file: string, change: (text: string) => string) => {
      const path = join(place.data, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    };
    edit('2565/assignments.yaml', (text) => edited(text, 'title: ', 'title: หัวข้อลับ'));
    edit('2565/plan.yaml', (text) => edited(text, 'analyst: somying', 'analyst: kanya'));
    edit('ita.yaml', (text) => edited(text, 'ลป 73401/', 'ลบ 99999/'));
    edit('officers.yaml', (text) => edited(text, 'นางสาวราตรี ตัวอย่างพร้อม', 'นางสาวไม่มีหน้าที่ ตัวอย่างพร้อม'));
    writeFileSync(join(place.data, '2565/evidence/secret.txt'), 'แฟ้มที่ไม่มีใครอ้างถึง');
    expect((await publish(place)).exit).toBe(0);
    for (const file of filesBelow(place.out)) {
      const bytes = readFileSync(join(place.out, file));
      const parts = file.endsWith('.xlsx') ? Object.values(unzipSync(bytes)) : [bytes];
      const text = parts.map((part) => Buffer.from(part).toString('utf8')).join('\n');
      for (const secret of ['หัวข้อลับ', 'ลบ 99999', 'ไม่มีหน้าที่', 'ไม่มีใครอ้างถึง', 'acknowledged', 'reported_by'])
        expect(text.includes(secret), `${secret} in ${file}`).toBe(false);
    }
  });
});

describe('private data', () => {
  const report = '2565/reports/2565-02/finance.yaml';
  const withText = (text: string) => {
    const place = example();
    const path = join(place.data, report);
    writeFileSync(path, edited(readFileSync(path, 'utf8'), 'ตัวชี้วัดงานการเงินและงานพัสดุเสร็จแล้ว', text));
    return place;
  };

  it.each([
    ['a national id', 'ผู้ร้อง 1-1017-00230-70-8', 'เลขประจำตัวประชาชน', 20, 21],
    ['a mobile number in Thai digits', 'โทร ๐๘๑๒๓๔๕๖๗๘', 'หมายเลขโทรศัพท์เคลื่อนที่', 20, 17],
    ['a private mailbox', 'ส่งที่ somchai@gmail.com', 'อีเมลส่วนบุคคล', 20, 20],
  ])('stops at %s, at its place, and writes nothing', async (_, text, said, line, column) => {
    const place = withText(text);
    const result = await publish(place, ...FEBRUARY);
    expect(result.exit).toBe(1);
    expect(result.text).toContain(`${report}:${line}:${column} error private-data`);
    expect(result.text).toContain(said);
    expect(result.errors).toContain('ไม่ได้เขียนสิ่งใด');
    expect(existsSync(place.out)).toBe(false);
  });

  it('keeps the pages that are there', async () => {
    const place = example();
    await publish(place, '--month', '2564-10');
    const before = bytesBelow(place.out);
    writeFileSync(
      join(place.data, 'channels.yaml'),
      `${readFileSync(join(place.data, 'channels.yaml'), 'utf8')}# 081-234-5678\n`,
    );
    expect((await publish(place, ...FEBRUARY)).exit).toBe(1);
    expect(bytesBelow(place.out)).toEqual(before);
  });

  it('stops whatever severity ita.yaml gives it', async () => {
    const place = withText('โทร 0812345678');
    const settings = join(place.data, 'ita.yaml');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}severities: {private-data: 'off'}\n`);
    expect((await publish(place, ...FEBRUARY)).exit).toBe(1);
  });

  it('stops at a field that is on no list', async () => {
    const place = example();
    const path = join(place.data, 'officers.yaml');
    writeFileSync(
      path,
      edited(readFileSync(path, 'utf8'), '    position: นายก', '    phone: "054123456"\n    position: นายก'),
    );
    const result = await publish(place, ...FEBRUARY);
    expect(result.exit).toBe(1);
    expect(result.text).toContain('officers.yaml:8:5 error private-data');
    expect(result.text).toContain('นอกรายการที่เปิดเผยได้');
  });

  it('stops at what stands in evidence that would be copied', async () => {
    const place = example({ '2565/evidence/order-387-2564.txt': 'คำสั่ง\nนายสมมติ 1101700230708\n' });
    const result = await publish(place, ...FEBRUARY);
    expect(result.exit).toBe(1);
    expect(result.text).toContain('2565/evidence/order-387-2564.txt:2:10 error private-data');
  });

  it('stops at what stands in an office document, even in pieces', async () => {
    const xml = '<w:p><w:r><w:t>โทร 081-</w:t></w:r><w:r><w:t>234-5678</w:t></w:r></w:p>';
    const document = zipSync({ 'word/document.xml': new TextEncoder().encode(xml) });
    const place = example({ '2565/evidence/order.docx': document });
    const path = join(place.data, '2565/publications.yaml');
    writeFileSync(path, edited(readFileSync(path, 'utf8'), 'evidence/order-387-2564.txt', 'evidence/order.docx'));
    const result = await publish(place, ...FEBRUARY);
    expect(result.exit).toBe(1);
    expect(result.text).toContain('2565/evidence/order.docx:1:1 error private-data');
  });

  describe('that nobody can search', () => {
    const ORDER = '2565/evidence/order.pdf';
    const withPdf = () => {
      const place = example({ [ORDER]: '%PDF-1.7' });
      const path = join(place.data, '2565/publications.yaml');
      writeFileSync(path, edited(readFileSync(path, 'utf8'), 'evidence/order-387-2564.txt', 'evidence/order.pdf'));
      return place;
    };
    const settings = (place: Place) => join(place.data, 'ita.yaml');
    const check = (place: Place, ...answers: string[]) =>
      call(['publish', '--data', place.data, '--as-of', '2565-10-25', '--check-evidence', ...FEBRUARY], {
        answers,
      });

    it('stops until a person has looked through it, and again when it changes', async () => {
      const place = withPdf();
      const stopped = await publish(place, ...FEBRUARY);
      expect(stopped.exit).toBe(1);
      expect(stopped.errors).toContain(ORDER);
      expect(stopped.errors).toContain('--check-evidence');
      expect(existsSync(place.out)).toBe(false);

      const checked = await check(place, 'yes');
      expect(checked.code).toBe(0);
      expect(checked.err).toContain(ORDER);
      expect(checked.err).toContain('(yes/no)');
      const hash = createHash('sha256').update('%PDF-1.7').digest('hex');
      expect(readFileSync(settings(place), 'utf8')).toMatch(
        new RegExp(`evidence-checked:\n  - file: ${ORDER}\n    sha256: ${hash}\n$`),
      );
      expect((await publish(place, ...FEBRUARY)).exit).toBe(0);
      expect(filesBelow(place.out)).toContain(`evidence/${ORDER}`);

      writeFileSync(join(place.data, ORDER), '%PDF-1.7 another');
      expect((await publish(place, ...FEBRUARY)).exit).toBe(1);
      const validated = await call(['validate', '--data', place.data, '--as-of', '2565-10-25']);
      expect(validated.out).toContain('warning evidence-changed');
      await check(place, 'yes');
      expect(readFileSync(settings(place), 'utf8').match(/sha256/g)).toHaveLength(1);
      expect((await publish(place, ...FEBRUARY)).exit).toBe(0);
    });

    it('records nothing for a no, for no answer, or without a terminal', async () => {
      const place = withPdf();
      const before = readFileSync(settings(place), 'utf8');
      expect((await check(place, 'no')).code).toBe(1);
      expect((await check(place)).code).toBe(1);
      const alone = await call(['publish', '--data', place.data, '--as-of', '2565-10-25', '--check-evidence']);
      expect(alone.code).toBe(2);
      expect(alone.err).toContain('evidence-checked');
      expect(readFileSync(settings(place), 'utf8')).toBe(before);
    });

    it('is found when it stands in ita.yaml and is not there', async () => {
      const place = example();
      const check = `evidence-checked:\n  - file: 2565/evidence/gone.pdf\n    sha256: ${'a'.repeat(64)}\n`;
      writeFileSync(settings(place), readFileSync(settings(place), 'utf8') + check);
      const { out, code } = await call(['validate', '--data', place.data, '--as-of', '2565-10-25']);
      expect(code).toBe(1);
      expect(out).toMatch(/ita\.yaml:\d+:11 error evidence-missing/);
    });
  });

  it('lets office telephones, order numbers and amounts pass', async () => {
    const place = withText('โทร. 02-123-4567 ๐๕๔ ๑๒๓ ๔๕๖ คำสั่งที่ 387/2564 งบ 1,250,000.00 บาท saraban@nayang.go.th');
    expect((await publish(place, ...FEBRUARY)).exit).toBe(0);
  });
});

describe('evidence', () => {
  const evidence = (item: string) => {
    const place = example();
    const path = join(place.data, '2565/reports/2565-02/finance.yaml');
    writeFileSync(
      path,
      edited(
        readFileSync(path, 'utf8'),
        '      - title: สรุปผลจัดซื้อจัดจ้างรายเดือน\n        url: https://www.nayang.example/finance/procurement',
        `      - title: หลักฐาน\n        ${item}`,
      ),
    );
    return place;
  };
  const month = (place: Place) => read(place, 'month-2565-02.html');

  it('that a link leads out of the data directory with is not copied', async () => {
    const place = evidence('file: 2565/evidence/link.txt');
    writeFileSync(join(place.data, '../outside.txt'), 'ความลับนอกโฟลเดอร์');
    symlinkSync(join(place.data, '../outside.txt'), join(place.data, '2565/evidence/link.txt'));
    const result = await publish(place, ...FEBRUARY);
    expect(result.errors).toContain('2565/evidence/link.txt');
    expect(result.errors).toContain('อยู่นอกโฟลเดอร์ข้อมูล');
    expect(month(place)).toContain('<span>หลักฐาน</span>');
    expect(JSON.stringify(bytesBelow(place.out))).not.toContain(
      Buffer.from('ความลับนอกโฟลเดอร์').toString('base64').slice(0, 20),
    );
  });

  it('that could run is not copied', async () => {
    const names = ['page.html', 'drawing.svg', 'run.exe'];
    const [first, ...others] = names.map((name) => `file: 2565/evidence/${name}`);
    const place = evidence([first, ...others.map((item) => `  - title: หลักฐาน\n        ${item}`)].join('\n    '));
    for (const name of names) writeFileSync(join(place.data, '2565/evidence', name), '<script>alert(1)</script>');
    await publish(place, ...FEBRUARY);
    expect(filesBelow(place.out).filter((file) => names.some((name) => file.includes(name)))).toEqual([]);
    expect(month(place).match(/<span>หลักฐาน<\/span>/g)).toHaveLength(3);
  });

  it('with a name of any letters can be followed', async () => {
    const place = evidence('file: "2565/evidence/รายงาน #1 100%?.txt"');
    writeFileSync(join(place.data, '2565/evidence/รายงาน #1 100%?.txt'), 'x');
    await publish(place, ...FEBRUARY);
    const href = /href="(evidence\/[^"]*%231[^"]*)"/.exec(month(place))?.[1] ?? '';
    expect(filesBelow(place.out)).toContain(decodeURIComponent(href));
  });
});

describe('the folder', () => {
  it('of somebody else is left alone', async () => {
    const place = example();
    mkdirSync(place.out);
    writeFileSync(join(place.out, 'thesis.docx'), 'x');
    const result = await publish(place, ...FEBRUARY);
    expect(result.exit).toBe(3);
    expect(result.errors).toContain('thesis.docx');
    expect(filesBelow(place.out)).toEqual(['thesis.docx']);
  });

  it('must be named, and not lie among the data', async () => {
    const place = example();
    const inside = await publish({ data: place.data, out: join(place.data, 'public') });
    expect(inside.exit).toBe(2);
    expect(existsSync(join(place.data, 'public'))).toBe(false);
    expect((await publish({ data: place.data, out: place.data })).exit).toBe(2);
  });

  it('must not lie among the data by way of a link either', async () => {
    const place = example();
    const other = join(place.data, '..', 'other-name');
    symlinkSync(place.data, other);
    expect((await publish({ data: place.data, out: join(other, 'public') })).exit).toBe(2);
    expect((await publish({ data: other, out: join(place.data, 'public') })).exit).toBe(2);
    expect(existsSync(join(place.data, 'public'))).toBe(false);
  });

  it.each([
    ['a month of another year', ['--month', '2565-02', '--year', '2566'], 2],
    ['a month that has not ended', ['--month', '2565-11'], 2],
    ['a year without data', ['--year', '2570'], 3],
  ])('is not written for %s', async (_, words, exit) => {
    const place = example();
    expect((await publish(place, ...words)).exit).toBe(exit);
    expect(existsSync(place.out)).toBe(false);
  });
});

describe('data with errors', () => {
  it('is published as far as it goes, says so, and exits 1', async () => {
    const place = example({ '2565/measures/m2.yaml': 'id: m2\ntitle: [\n' });
    const result = await publish(place);
    expect(result.exit).toBe(1);
    expect(result.errors).toContain('ita validate');
    expect(textOf(read(place, 'index.html'))).toContain('จึงอาจไม่ครบ');
    expect(textOf(read(place, 'index.html'))).toContain('แฟ้มของมาตรการใช้ไม่ได้');
  });
});
