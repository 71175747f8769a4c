import { describe, expect, test } from 'vitest';
import { isConcrete } from '../../src/text/concrete.ts';

describe('a result that says what was done', () => {
  test.each([
    'สะสม 58 คน',
    'สะสม ๕๘ คน',
    'อบรม 3 รุ่น',
    'ประชุมวันที่ 5 มกราคม',
    'ออกคำสั่งที่ 12/2565 แล้ว',
    'ลงนามครบทุกคนแล้ว',
    'รายงานผลเดือนกุมภาพันธ์: เบิกจ่ายสะสมร้อยละ 31 ของงบประมาณทั้งปี',
    'ประกาศในเว็บไซต์',
    'posted 4 notices',
  ])('%j', (text) => {
    expect(isConcrete(text)).toBe(true);
  });

  test.each([
    'ดำเนินการแล้ว',
    'ดำเนินการแล้วเสร็จเรียบร้อย ครบถ้วนสมบูรณ์ทุกประการตามแผนที่กำหนดไว้',
    'ปฏิบัติงานตามมาตรการและขั้นตอนครบถ้วนแล้ว',
    'แล้วเสร็จ 100%',
    'ครบ ๑๐๐ เปอร์เซ็นต์',
    'เสร็จสิ้นตามเป้าหมาย ๆ ๆ',
    'done, completed successfully as planned',
    '58',
    'อบรม',
    '',
  ])('%j says only how far it is, or nothing', (text) => {
    expect(isConcrete(text)).toBe(false);
  });
});
