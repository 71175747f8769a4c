import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const two = (number) => String(number).padStart(2, '0');

/** Writes a clean data directory with `months × offices` reports of `steps` entries, and gives their paths. */
export function generate(folder, { offices, steps, years }) {
  const put = (file, text) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const names = Array.from({ length: offices }, (_, index) => `office-${index + 1}`);
  put('ita.yaml', 'agency:\n  name: องค์การบริหารส่วนตำบลทดสอบ\n  short: อบต.ทดสอบ\n  kind: sao\n');
  put(
    'offices.yaml',
    `offices:\n${names.map((id) => `  - id: ${id}\n    name: กองทดสอบ ${id}\n    short: ${id}\n`).join('')}`,
  );
  put(
    'officers.yaml',
    `officers:\n${names.map((id) => `  - id: head-${id}\n    name: นายทดสอบ ${id}\n    position: ผู้อำนวยการกอง\n    office: ${id}\n`).join('')}`,
  );
  const reports = [];
  for (const year of years) {
    put(
      `${year}/plan.yaml`,
      `year: ${year}\ngaps:\n  - id: g1\n    kind: weakness\n    title: การเปิดเผยข้อมูลไม่ครบถ้วน\n`,
    );
    const list = Array.from(
      { length: steps },
      (_, index) =>
        `  - id: s${index + 1}\n    title: ขั้นตอนที่ ${index + 1} ของมาตรการ\n    kind: recurring\n    every: month\n    start: ${year - 1}-10\n    due: ${year}-09\n`,
    );
    put(
      `${year}/measures/m1.yaml`,
      `id: m1\ntitle: มาตรการทดสอบ\ngaps: [g1]\noffices: [all]\nsteps:\n${list.join('')}`,
    );
    for (let month = 0; month < 12; month += 1) {
      const number = ((month + 9) % 12) + 1;
      const text = `${number >= 10 ? year - 1 : year}-${two(number)}`;
      const next = number === 12 ? `${Number(text.slice(0, 4)) + 1}-01` : `${text.slice(0, 5)}${two(number + 1)}`;
      for (const id of names) {
        const entries = Array.from(
          { length: steps },
          (_, index) =>
            `  - step: m1/s${index + 1}\n    status: done\n    result: รายงานผลการปฏิบัติงานประจำเดือนต่อผู้บังคับบัญชาแล้ว ครั้งที่ ${month + 1}\n`,
        );
        const file = `${year}/reports/${text}/${id}.yaml`;
        put(
          file,
          `month: ${text}\noffice: ${id}\nreported_by: head-${id}\nsubmitted: "${next}-03"\nentries:\n${entries.join('')}`,
        );
        reports.push(join(folder, file));
      }
    }
  }
  return reports;
}
