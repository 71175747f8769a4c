/** The mayor leaves on 15 December; the clerk acts from the 16th. */
export const OFFICERS = `officers:
  - {id: mayor, name: นายหนึ่ง ตัวอย่าง, position: นายกองค์การบริหารส่วนตำบล, post: mayor, until: 2564-12-15}
  - {id: clerk, name: นางห้า ตัวอย่าง, position: ปลัดองค์การบริหารส่วนตำบล, post: clerk}
  - {id: acting, name: นางห้า ตัวอย่าง, position: ปลัดองค์การบริหารส่วนตำบล, post: mayor, acting: ปฏิบัติหน้าที่นายกองค์การบริหารส่วนตำบล, from: 2564-12-16}
  - {id: head, name: นายหก ตัวอย่าง, position: นักจัดการงานทั่วไป, post: head, acting: หัวหน้าสำนักปลัด, office: clerk}
  - {id: somying, name: นางสาวสอง ตัวอย่าง, position: นักวิเคราะห์นโยบายและแผน, post: analyst, office: clerk}
  - {id: somchai, name: นายสาม ตัวอย่าง, position: นักวิชาการเงินและบัญชี, office: finance}
`;

const report = (office: string, month: string, submitted: string, entries: string) => ({
  [`2565/reports/${month}/${office}.yaml`]: `month: ${month}\noffice: ${office}\nreported_by: ${office === 'clerk' ? 'somying' : 'somchai'}\nsubmitted: ${submitted}\nentries: [${entries}]\n`,
});

const step = 'kind: milestone, start: 2564-10, due: 2564-12';
/** A year whose plan is amended from December: a step gets a later due month, one is cancelled, one is added. */
export const AMENDED_PLAN: Readonly<Record<string, string>> = {
  'officers.yaml': OFFICERS,
  '2565/plan.yaml': 'year: 2565\ngaps: []\nannounced: 2564-10-20\nsigners: {analyst: somying, mayor: mayor}\n',
  '2565/measures/m1.yaml': `id: m1
title: มาตรการหนึ่ง
offices: [clerk]
steps:
  - {id: a, title: ขั้นหนึ่ง, ${step}}
  - {id: b, title: ขั้นสอง, ${step}}
amendments:
  - from: 2564-12
    approved: {by: mayor, on: 2564-11-28, document: ลป 73401/112}
    reason: ผู้ให้บริการย้ายเครื่องแม่ข่าย
    steps: {a: {due: 2565-03, officers: [somying]}, b: {cancelled: true}}
    add: [{id: c, title: ขั้นสาม, kind: milestone, start: 2564-12, due: 2565-02}]
`,
  ...report('clerk', '2564-10', '2564-11-03', '{step: m1/a, status: in-progress, percent: 20}'),
  ...report(
    'clerk',
    '2564-11',
    '2564-12-03',
    '{step: m1/a, status: in-progress, percent: 50}, {step: m1/b, status: in-progress, percent: 30}',
  ),
  ...report(
    'clerk',
    '2564-12',
    '2565-01-04',
    '{step: m1/a, status: in-progress, percent: 60}, {step: m1/c, status: in-progress, percent: 30}',
  ),
  ...report('finance', '2564-10', '2564-11-03', ''),
  ...report('finance', '2564-11', '2564-12-03', ''),
  ...report('finance', '2564-12', '2565-01-04', ''),
};

/** The closing of a month on a day, with other figures than the files give today. */
export const closed = (month: string, on: string) => ({
  [`2565/closed/${month}.yaml`]: `closings:
  - on: ${on}
    by: mayor
    arithmetic: 1
    plan: {planned: 66.67, result: 40, health: behind}
    measures: {m1: {planned: 66.67, result: 40, health: behind}}
    steps:
      m1/a: {planned: 66.67, result: 50, health: behind, due: 2564-12, offices: {clerk: 50}}
      m1/b: {planned: 66.67, result: 30, health: behind, due: 2564-12, offices: {clerk: 30}}
`,
});
