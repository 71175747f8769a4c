import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, dayText, isoDay } from '../../src/model/be-date.ts';
import { isoMonth, type Month, monthOf, monthParts, monthText } from '../../src/model/month.ts';
import { ENGLISH_MONTHS, THAI_MONTHS } from '../../src/model/month-names.ts';
import { toThaiDigits } from '../../src/text/thai-text.ts';
import { isToday, readBegunMonth, readTypedDay, readTypedMonth, readTypedYear } from '../../src/text/typed-month.ts';

const today = monthOf(2565, 3);
const spelt = (months: readonly Month[]) => months.map(monthText);
const read = (text: string) => {
  const typed = readTypedMonth(text, today);
  return typed === undefined ? undefined : 'month' in typed ? monthText(typed.month) : spelt(typed.choices);
};
const readDay = (text: string) => {
  const typed = readTypedDay(text);
  return typeof typed === 'object' ? typed.choices.map(dayText) : typed === undefined ? undefined : dayText(typed);
};

describe('a month as people type it', () => {
  test.each([
    '2565-02',
    '2565-2',
    '2022-02',
    '2022-2',
    '02/2565',
    '2/2565',
    '2565/02',
    '02-2565',
    '02.2565',
    '2565 02',
    '02/65',
    '65-02',
    '2565\u201302',
    '๒๕๖๕-๐๒',
    '๐๒/๒๕๖๕',
    'ก.พ. 65',
    'ก.พ.65',
    'กพ 65',
    'กพ65',
    'ก. พ. 65',
    'ก.พ. 2565',
    'ก.พ. ๖๕',
    'ก.พ. 2022',
    'กุมภาพันธ์ ๒๕๖๕',
    'กุมภาพันธ์ 2565',
    'กุมภาพันธ์ พ.ศ. 2565',
    'กุมภาพันธ์ พ.ศ.๒๕๖๕',
    'เดือนกุมภาพันธ์ พ.ศ. 2565',
    'เดือน กุมภาพันธ์ 2565',
    'กุมภาพันธ์ ค.ศ. 2022',
    'กุมภาพันธ์\u00a0\u200b2565',
    '2565 ก.พ.',
    'feb 2022',
    'Feb. 2565',
    'FEB-2565',
    'February 2565',
    'february 2022',
    'February, 2565',
    'Feb 2565 BE',
    'Feb 2022 CE',
    'feb 65',
    '  02 / 2565  ',
    'last',
    'Last month',
    'เดือนก่อน',
    'เดือนที่แล้ว',
  ])('%j is February 2565', (text) => {
    expect(read(text)).toBe('2565-02');
  });

  test.each(['this', 'THIS', 'this month', 'เดือนนี้'])('%j is the month of today', (text) => {
    expect(read(text)).toBe('2565-03');
  });

  test('sara am in two pieces does no harm; last of January is December', () => {
    expect(read('เด\u200bือนนี้')).toBe('2565-03');
    expect(readTypedMonth('last', monthOf(2565, 1))).toEqual({ month: monthOf(2564, 12) });
  });

  test.each([
    ['feb 22', ['2565-02', '2522-02']],
    ['02/22', ['2565-02', '2522-02']],
    ['22-02', ['2565-02', '2522-02']],
    ['02-03', ['2546-02', '2545-03', '2503-02', '2502-03']],
    ['12/12', ['2555-12', '2512-12']],
    ['46-02', ['2589-02', '2546-02']],
  ])('%j may mean several', (text, choices) => {
    expect(read(text)).toEqual(choices);
  });

  test.each([
    '',
    ' ',
    '2565',
    '02',
    'ก.พ.',
    '2565-13',
    '2565-00',
    '0/2565',
    '13/65',
    '65/66',
    '565-02',
    '25655-02',
    '0065-02',
    '2565--02',
    '-2565-02',
    '2565-02-',
    '2565-02-28',
    '2565:02',
    '2565-002',
    '2565,02',
    'ก.พ. 565',
    'ก.พ. 5',
    '65 ก.พ.',
    '22 feb',
    'feb feb 2565',
    'foo 2565',
    'กุมภา 2565 xx',
    'กุมภาพันธ์ พ.ศ. 2022',
    'กุมภาพันธ์ ค.ศ. 2565',
    'พ.ศ. กุมภาพันธ์ พ.ศ. 2565',
    'constructor',
    '__proto__',
    '🙂',
  ])('%j is no month', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('every month of 2400–2700 comes back from every spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2400, max: 2700 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = monthOf(year, number);
        const index = number - 1;
        const typed = [
          monthText(month),
          isoMonth(month),
          `${number}/${year}`,
          `${year} ${THAI_MONTHS.short[index]}`,
          `${number}-${year - 543}`,
          ...[THAI_MONTHS, ENGLISH_MONTHS].flatMap(({ long, short }) =>
            [long[index], short[index], short[index]?.replaceAll('.', '')].flatMap((name) => [
              `${name} ${year}`,
              `${name}${year - 543}`,
              `${name} พ.ศ. ${year}`,
              `${name?.toUpperCase()} ${year}`,
            ]),
          ),
        ];
        for (const text of [...typed, ...typed.map(toThaiDigits)]) {
          expect([text, readTypedMonth(text, today)]).toEqual([text, { month }]);
        }
      }),
    );
  });

  test('two digits after a Thai name are 25xx', () => {
    for (let two = 0; two < 100; two++) {
      const digits = String(two).padStart(2, '0');
      expect(readTypedMonth(`ธ.ค. ${digits}`, today)).toEqual({ month: monthOf(2500 + two, 12) });
    }
  });

  test('no text throws; choices are at least two, the latest first', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9๐-๙./ กพมีคfeb-]{0,12}$/u), (text) => {
        const typed = readTypedMonth(text, today);
        if (typed && 'choices' in typed) {
          expect(typed.choices.length).toBeGreaterThan(1);
          expect(typed.choices).toEqual([...new Set(typed.choices)].sort((a, b) => b - a));
        } else if (typed) expect(monthParts(typed.month).year).toBeGreaterThanOrEqual(2400);
      }),
    );
  });
});

describe('a day as people type it', () => {
  test.each([
    ['2565-03-04', '2565-03-04'],
    ['2565-3-4', '2565-03-04'],
    ['2022-03-04', '2565-03-04'],
    ['4/3/2565', '2565-03-04'],
    ['04/03/65', '2565-03-04'],
    ['4-3-2565', '2565-03-04'],
    ['4.3.2565', '2565-03-04'],
    ['65-03-04', '2565-03-04'],
    ['๔ มี.ค. ๒๕๖๕', '2565-03-04'],
    ['4 มี.ค. 2022', '2565-03-04'],
    ['18 ก.พ. 65', '2565-02-18'],
    ['18ก.พ.65', '2565-02-18'],
    ['18/02/2565', '2565-02-18'],
    ['๑๘/๐๒/๒๕๖๕', '2565-02-18'],
    ['18 กุมภาพันธ์ 2565', '2565-02-18'],
    ['วันที่ 18 เดือน กุมภาพันธ์ พ.ศ. 2565', '2565-02-18'],
    ['18 Feb 2565', '2565-02-18'],
    ['Feb 18, 2022', '2565-02-18'],
    ['2565 ก.พ. 18', '2565-02-18'],
    ['29 ก.พ. 2567', '2567-02-29'],
    ['2024-02-29', '2567-02-29'],
  ])('%j is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test.each([
    ['18/02/22', ['2565-02-18', '2522-02-18']],
    ['18 feb 22', ['2565-02-18', '2522-02-18']],
    ['04-03-02', ['2547-03-02', '2545-03-04', '2504-03-02', '2502-03-04']],
    ['04/03/02', ['2545-03-04', '2502-03-04']],
  ])('%j may mean several', (text, choices) => {
    expect(readDay(text)).toEqual(choices);
  });

  test('of two readings the one that exists is meant', () => {
    expect(readDay('29 feb 24')).toBe('2567-02-29');
  });

  test.each([
    '29 ก.พ. 2568',
    '2568-02-29',
    '31/4/2565',
    '0/3/2565',
    '4/13/2565',
    '2565-02',
    '2565',
    'today',
    '4-3/2565',
    '004/03/2565',
  ])('%j is no day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  test('every day of 2400–2700 comes back from every spelling', () => {
    const first = dayOf(monthOf(2400, 1), 1) as number;
    const last = dayOf(monthOf(2700, 12), 31) as number;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (value) => {
        const day = value as Exclude<ReturnType<typeof dayOf>, undefined>;
        const [year = '', number = '', date = ''] = dayText(day).split('-');
        const index = Number(number) - 1;
        const typed = [
          dayText(day),
          isoDay(day),
          `${date}/${number}/${year}`,
          `${Number(date)}-${Number(number)}-${Number(year) - 543}`,
          ...[THAI_MONTHS, ENGLISH_MONTHS].flatMap(({ long, short }) =>
            [long[index], short[index]].flatMap((name) => [`${Number(date)} ${name} ${year}`, `${date}${name}${year}`]),
          ),
          `${ENGLISH_MONTHS.long[index]} ${Number(date)}, ${year}`,
        ];
        for (const text of [...typed, ...typed.map(toThaiDigits)]) {
          expect([text, readTypedDay(text)]).toEqual([text, day]);
        }
      }),
    );
  });
});

describe('a fiscal year as people type it', () => {
  test.each([
    '2565',
    '๒๕๖๕',
    '65',
    '๖๕',
    '2022',
    ' 2565 ',
    'พ.ศ. 2565',
    'ปี 2565',
    'ปีงบประมาณ พ.ศ. 2565',
    'FY2565',
    '2565 BE',
  ])('%j is 2565', (text) => {
    expect(readTypedYear(text)).toBe(2565);
  });

  test.each(['22', '', '565', '1234', '25655', '2565-02', 'ก.พ.', '-2565', 'abc'])('%j is none', (text) => {
    expect(readTypedYear(text)).toBeUndefined();
  });
});

describe('a month that has begun', () => {
  const begun = (text: string) => {
    const typed = readBegunMonth(text, today);
    return typed && 'month' in typed ? monthText(typed.month) : typed;
  };

  test.each([
    ['ตุลาคม', '2564-10'],
    ['ต.ค.', '2564-10'],
    ['เดือนตุลาคม', '2564-10'],
    ['oct', '2564-10'],
    ['10', '2564-10'],
    ['๑๐', '2564-10'],
    ['4', '2564-04'],
    ['04', '2564-04'],
    ['3', '2565-03'],
    ['มีนาคม', '2565-03'],
    ['1', '2565-01'],
    ['ก.พ. 60', '2560-02'],
    // As people say them.
    ['ตุลา', '2564-10'],
    ['พฤศจิกา', '2564-11'],
    ['กุมภา', '2565-02'],
    ['เมษา 2564', '2564-04'],
    ['last', '2565-02'],
  ])('%j is %s in March 2565', (text, month) => {
    expect(begun(text)).toBe(month);
  });

  test.each(['0', '13', '100', '2565', 'ตุลาการ'])('%j is none', (text) => {
    expect(begun(text)).toBeUndefined();
  });
});

test('today is a day', () => {
  for (const text of ['today', ' Today', 'วันนี้']) expect(isToday(text)).toBe(true);
  expect(isToday('tomorrow')).toBe(false);
});
