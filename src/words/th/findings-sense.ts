import { monthText } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const amounts = { percent: 'ร้อยละ ', value: 'จำนวน ', status: 'สถานะ ' } as const;
const figure = (key: string): string => {
  if (key === 'score') return 'คะแนนรวม';
  if (key === 'level') return 'ระดับ';
  if (key === 'announced') return 'วันที่ประกาศผล';
  return key.startsWith('indicator ')
    ? `คะแนนตัวชี้วัดที่ ${key.slice('indicator '.length)} `
    : `คะแนน ${key.toUpperCase()} `;
};
const needs = { milestone: 'percent', quantity: 'value' } as const;

const figures = {
  planned: 'แผน',
  result: 'ผล',
  health: 'ผลเทียบแผน',
  due: 'เดือนที่ครบกำหนด',
  target: 'เป้าหมาย',
  value: 'ค่าที่รายงาน',
  absent: 'ผล',
  new: 'ผล',
} as const;

const twice = {
  indicator: ['ตัวชี้วัดที่', 'เหลือรายการเดียว หรือแก้เลขตัวชี้วัด'],
  member: ['คณะทำงาน', 'เหลือรายการเดียวและบทบาทเดียว'],
  party: ['คู่บันทึกข้อตกลง', 'ระบุอีกฝ่ายหนึ่ง'],
} as const;

const alike = {
  office: 'สำนัก/กอง',
  short: 'ชื่อย่อสำนัก/กอง',
  officer: 'เจ้าหน้าที่',
  channel: 'ช่องทาง',
  gap: 'ประเด็น',
  measure: 'มาตรการ',
  step: 'ขั้นตอน',
  assignment: 'งานมอบหมาย',
  agreement: 'ข้อตกลง',
  publication: 'การเผยแพร่',
} as const;

/** Codes of what contradicts itself or another file. */
export const senseFindings = {
  'done-without-result': ({ step }) =>
    findingText(
      `ขั้นตอน ${step} แล้วเสร็จ แต่ไม่บอกผลเป็นรูปธรรม`,
      'เพิ่ม result: ว่าทำอะไร ได้อะไร เมื่อใด เช่น result: ประกาศใช้หลักเกณฑ์แล้วเมื่อวันที่ 15 มีนาคม 2565',
    ),
  'status-contradicts-percent': ({ status, percent, target, unit }) =>
    target === undefined
      ? findingText(
          `สถานะ ${status} ขัดกับร้อยละ ${percent}`,
          'not-started คือ 0, in-progress คือ 1–99, done คือ 100 (หรือไม่ใส่ percent)',
        )
      : findingText(
          `สถานะ ${status} ขัดกับจำนวน ${percent} จากเป้าหมาย ${target}${unit === undefined ? '' : ` ${unit}`}`,
          'not-started คือ 0, done คือครบตามเป้าหมาย นอกนั้นเป็น in-progress',
        ),
  'value-does-not-fit': ({ key, kind, missing }) =>
    missing
      ? findingText(`ขั้นตอนชนิด ${kind} ต้องมี ${key}`, `เพิ่ม ${key}: เป็นผลสะสมถึงสิ้นเดือน`)
      : findingText(
          `ขั้นตอนชนิด ${kind} ไม่ใช้ ${key}`,
          kind === 'recurring' ? `ลบ ${key} บอกด้วย status: done ว่าทำแล้วในรอบนี้` : `ใช้ ${needs[kind]} แทน ${key}`,
        ),
  'progress-goes-back': ({ step, of, before, now, month }) =>
    findingText(
      `ขั้นตอน ${step} ถอยจาก${amounts[of]}${before} (${monthText(month)}) เหลือ ${now} ทั้งที่เป็นผลสะสม`,
      'ใส่ผลสะสมตั้งแต่เริ่ม หรือแก้รายงานเดือนก่อน',
    ),
  'duplicate-entry': ({ step }) => findingText(`ขั้นตอน ${step} มีสองรายการในรายงานเดียวกัน`, 'รวมเป็นรายการเดียว'),
  'step-not-reported': ({ step }) =>
    findingText(`รายงานไม่มีขั้นตอน ${step} ที่สำนัก/กองนี้รับผิดชอบ`, `เพิ่ม - {step: ${step}, status: not-started} หรือผลจริง`),
  'level-contradicts-score': ({ level, score, expected }) =>
    findingText(`ระดับ "${level}" ขัดกับคะแนน ${score} ซึ่งได้ระดับ "${expected}"`, `เขียน level: ${expected} หรือแก้คะแนน`),
  'result-year': ({ found, expected }) =>
    findingText(`ผลการประเมินเป็นของปี ${found} แต่ตรงนี้ต้องเป็นของปี ${expected}`, `เขียน year: ${expected}`),
  'result-contradicts-last-year': ({ key, score, other }) =>
    findingText(`${figure(key)}ของปีก่อน ${score} ไม่ตรงกับ ${other} ใน result.yaml ของปีนั้น`, 'แก้ให้ตรงกับผลที่ประกาศ'),
  'gap-unanswered': ({ gap }) =>
    findingText(`ประเด็น ${gap} ยังไม่มีมาตรการใดตอบ`, `เพิ่ม ${gap} ใน gaps ของมาตรการที่ตอบประเด็นนี้ หรือเพิ่มมาตรการ`),
  'measure-without-gap': ({ measure }) =>
    findingText(`มาตรการ ${measure} ไม่ได้ตอบประเด็นใดในแผน`, 'เพิ่ม gaps: ให้ตรงกับประเด็นใน plan.yaml'),
  'measure-without-office': ({ measure, step, month }) =>
    findingText(
      `${step === undefined ? `มาตรการ ${measure}` : `ขั้นตอน ${measure}/${step}`} ไม่มีผู้รับผิดชอบ${month === undefined ? '' : `ในเดือน ${monthText(month)} เพราะไม่มีสำนัก/กองที่ระบุในเดือนนั้น`}`,
      'ใส่รหัสสำนัก/กองใน offices: เช่น offices: [clerk] หรือ offices: [all]',
    ),
  'entry-counts-nowhere': ({ step, office, month, why }) => {
    if (why === 'not-yet')
      return findingText(
        `ยังไม่มีขั้นตอน ${step} ในแผนของเดือน ${monthText(month)} รายการนี้จึงไม่มีผลต่อตัวเลขใด`,
        'ลบรายการนี้ หรือแก้ from ของการเพิ่มขั้นตอน',
      );
    if (why === 'cancelled')
      return findingText(
        `ขั้นตอน ${step} ยกเลิกแล้วในเดือน ${monthText(month)} รายการนี้จึงไม่มีผลต่อตัวเลขใด`,
        'ลบรายการนี้ หรือปรับแผน',
      );
    return findingText(
      `สำนัก/กอง ${office} ไม่ได้รับผิดชอบขั้นตอน ${step} ในเดือน ${monthText(month)} รายการนี้จึงไม่มีผลต่อตัวเลขใด`,
      'ลบรายการนี้ หรือแก้ผู้รับผิดชอบของเดือนนั้น',
    );
  },
  'part-without-holder': ({ office, step, until }) =>
    findingText(
      `สำนัก/กอง ${office} ยุบเมื่อสิ้นเดือน ${monthText(until)} โดยไม่มีผู้รับโอนงาน และส่วนของขั้นตอน ${step} ยังไม่แล้วเสร็จ`,
      'เพิ่ม succeeded_by: ของสำนัก/กอง หรือปรับแผนให้สำนัก/กองอื่นรับผิดชอบ หรือยกเลิกขั้นตอน',
    ),
  'office-does-not-report': ({ measure, step, office }) =>
    findingText(
      `ผู้รับผิดชอบ${step === undefined ? `มาตรการ ${measure}` : `ขั้นตอน ${measure}/${step}`} มีเพียง ${office} ซึ่งไม่ต้องส่งรายงาน`,
      'เพิ่มสำนัก/กองที่ต้องส่งรายงาน หรือลบ reporting: false ใน offices.yaml',
    ),
  'cancelled-in-report': ({ step }) =>
    findingText(
      `รายงานบอกว่ายกเลิกขั้นตอน ${step} แต่การยกเลิกทำได้ด้วยการปรับแผนเท่านั้น`,
      'ปรับแผนของมาตรการ (ita amend) หรือรายงานความก้าวหน้าจริง',
    ),
  'amendment-does-not-fit': ({ problem, step, key, kind, month, from }) => {
    if (problem === 'not-yet')
      return findingText(
        `ยังไม่มีขั้นตอน ${step} ในแผนของเดือน ${from === undefined ? '' : monthText(from)} ที่การปรับแผนนี้เริ่มมีผล`,
        'ให้มีผลตั้งแต่เดือนหลังจากนั้น หรือแก้ตรงที่เพิ่มขั้นตอน',
      );
    if (problem === 'kind')
      return findingText(`ขั้นตอน ${step} เป็นชนิด ${kind} จึงไม่ใช้ ${key}`, `ลบ ${key} ออกจากการปรับแผน`);
    return findingText(
      `${key} ของขั้นตอน ${step} คือ ${month === undefined ? '' : monthText(month)} ก่อนเดือน ${from === undefined ? '' : monthText(from)} ที่การปรับแผนเริ่มมีผล`,
      `ใช้เดือน ${from === undefined ? 'นั้น' : monthText(from)} เป็นต้นไป การปรับแผนไม่มีผลย้อนหลัง`,
    );
  },
  'amendment-changes-nothing': ({ key }) =>
    key === undefined
      ? findingText('การปรับแผนนี้ไม่เปลี่ยนอะไร', 'ใส่สิ่งที่เปลี่ยน (measure, steps หรือ add) หรือลบการปรับแผนนี้')
      : findingText(`การปรับแผนกำหนด ${key} เป็นค่าเดิม`, `แก้ ${key} หรือลบออกจากการปรับแผนนี้`),
  'amendments-conflict': ({ key }) =>
    findingText(
      `การปรับแผนสองครั้งกำหนด ${key} โดยมีผลตั้งแต่เดือนเดียวกันและอนุมัติวันเดียวกัน`,
      'เหลือไว้เพียงครั้งเดียว หรือแก้ from หรือ approved.on',
    ),
  'closed-month-moved': ({ month, of, key, office, was, now }) =>
    findingText(
      `เดือน ${monthText(month)} ปิดแล้วโดย${figures[key]}ของ${of === 'plan' ? 'ทั้งแผน' : ` ${of}`}${office === undefined ? '' : ` (${office})`} เป็น ${was} แต่คำนวณใหม่ได้ ${now}`,
      `แก้ตรงนี้กลับเป็นอย่างเดิม หรือใช้คำสั่ง ita reopen --month ${monthText(month)}`,
    ),
  'closed-by-other-arithmetic': ({ month, arithmetic, now }) =>
    findingText(
      `เดือน ${monthText(month)} ปิดด้วยวิธีคำนวณรุ่นที่ ${arithmetic} โปรแกรมนี้ใช้รุ่นที่ ${now} ตัวเลขคงไว้ตามที่ลงนามและไม่ได้คำนวณทาน`,
      'ไม่ต้องแก้ไข',
    ),
  'signed-more-than-total': ({ signed, total }) =>
    findingText(`ลงนามแล้ว ${signed} คน มากกว่าผู้ต้องลงนาม ${total} คน`, 'แก้ signed หรือ total'),
  'channel-purpose': ({ channel }) =>
    findingText(`ช่องทาง ${channel} ไม่ได้ใช้เพื่อเผยแพร่`, 'เพิ่ม publish ใน purposes ของช่องทาง หรือเลือกช่องทางอื่น'),
  'channel-without-address': ({ channel }) =>
    findingText(
      `ช่องทาง ${channel} ไม่มีที่อยู่ ประชาชนจึงไม่รู้ว่าจะติดต่อที่ใด`,
      'เพิ่ม address: เป็นที่อยู่เว็บ หมายเลขโทรศัพท์หรืออีเมลของสำนักงาน หรือที่ตั้ง',
    ),
  'listed-twice': ({ what, value }) => findingText(`${twice[what][0]} ${value} ซ้ำสองครั้ง`, twice[what][1]),
  'same-name': ({ what, name }) =>
    findingText(
      `${alike[what]}สองรายการใช้ "${name}" เหมือนกัน ผู้อ่านแยกไม่ออก`,
      what === 'office'
        ? 'เปลี่ยนชื่อหนึ่งรายการ สำนัก/กองที่ยุบแล้วตั้งขึ้นใหม่ให้ใช้รายการเดิม โดยลบรายการที่สองและ until ของรายการแรก'
        : 'แก้ข้อความของรายการหนึ่ง หรือลบรายการที่คัดลอกมา',
    ),
  'working-group-chair': ({ chairs }) =>
    chairs === 0
      ? findingText('คณะทำงานไม่มีประธาน', 'เขียน role: chair ให้ผู้เป็นประธาน')
      : findingText(`คณะทำงานมีประธาน ${chairs} คน`, 'เหลือประธานคนเดียว คนอื่นเป็น role: vice-chair หรือ member'),
  'one-signer': ({ officer, posts }) =>
    findingText(
      `ระบุ ${officer} เป็นผู้ลงนามทุกช่อง (${posts})`,
      'ระบุผู้ดำรงตำแหน่งของแต่ละช่อง ผู้ที่รักษาราชการแทนอีกตำแหน่งให้มีอีกรายการใน officers.yaml',
    ),
  'acknowledged-by-reporter': ({ officer }) =>
    findingText(
      `${officer} เป็นทั้งผู้รายงานและผู้รับทราบ`,
      'ระบุผู้บังคับบัญชาที่รับทราบใน acknowledged.by หรือลบ acknowledged จนกว่าจะมีผู้รับทราบ',
    ),
  'target-below-last': ({ target, score }) =>
    findingText(
      `เป้าหมาย ${target} ต่ำกว่าคะแนนปีก่อน ${score}`,
      `ตั้งเป้าหมายไม่ต่ำกว่า ${score} หรือแก้คะแนน ถ้าเกณฑ์ประเมินยากขึ้น ให้คงไว้เช่นนี้`,
    ),
  'gap-contradicts-score': ({ gap, indicator, score, other }) =>
    findingText(`ประเด็น ${gap} ระบุคะแนนตัวชี้วัดที่ ${indicator} เป็น ${score} แต่อีกแห่งเป็น ${other}`, 'แก้ให้ตรงกับผลที่ประกาศ'),
  'value-far-above-target': ({ value, target, unit }) =>
    findingText(
      `${value} มากกว่าสามเท่าของเป้าหมาย ${target} ${unit}`,
      'แก้ค่าที่รายงาน (พิมพ์เลขเกินหรือไม่) หรือปรับเป้าหมาย (ita amend)',
    ),
  'result-repeated': ({ step, month }) =>
    findingText(
      `ผลของขั้นตอน ${step} เหมือนเดือน ${monthText(month)} ทุกคำ ทั้งที่ยังดำเนินการอยู่`,
      'เขียนสิ่งที่ทำในเดือนนี้ หรือเหตุที่ไม่ได้ทำ (problem)',
    ),
  'fraction-of-countable': ({ value, unit }) =>
    findingText(`${value} ${unit} ไม่ใช่จำนวนเต็ม ทั้งที่${unit}นับเป็นหน่วย`, 'เขียนจำนวนเต็ม หรือใช้หน่วยที่แบ่งได้ (เช่น ร้อยละ)'),
  'head-without-office': ({ officer }) =>
    findingText(`${officer} มี post: head แต่ไม่มีสำนัก/กอง`, 'เขียน office หรือลบ post'),
  'signer-of-other-post': (args) =>
    'position' in args
      ? findingText(
          `ตำแหน่ง "${args.position}" ไม่ใช่ตำแหน่งของ post: ${args.post} ซึ่งพิมพ์คู่กัน`,
          'แก้ post หรือ position ผู้ที่รักษาราชการแทนให้เขียน acting',
        )
      : findingText(
          `ระบุให้ ${args.officer} ลงนามช่อง ${args.post} แต่ post ใน officers.yaml คือ ${args.own}`,
          'ระบุผู้ดำรงตำแหน่งนั้น ผู้ที่รักษาราชการแทนให้มีอีกรายการใน officers.yaml ที่มี acting',
        ),
  'step-without-period': ({ step, start, due }) =>
    findingText(
      `ขั้นตอน ${step} ทำทุกไตรมาส แต่ไม่มีสิ้นไตรมาสในช่วง ${monthText(start)} ถึง ${monthText(due)}`,
      'แก้ start หรือ due (ไตรมาสสิ้นสุดเดือนธันวาคม มีนาคม มิถุนายน และกันยายน) หรือใช้ every: month หรือ kind: milestone',
    ),
} satisfies Partial<FindingWords>;
