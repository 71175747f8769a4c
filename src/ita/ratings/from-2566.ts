import type { RatingScheme } from './rating.ts';

/** From fiscal year 2566: five words, the upper two only when every instrument passes too. */
export const from2566: RatingScheme = {
  from: 2566,
  levels: [
    { name: 'ผ่านดีเยี่ยม', total: 95_00, instruments: 95_00, mark: 'W' },
    { name: 'ผ่านดี', total: 85_00, instruments: 85_00, mark: 'W' },
    { name: 'ผ่าน', total: 85_00, instruments: 0, mark: 'S2' },
    { name: 'ต้องปรับปรุง', total: 70_00, instruments: 0, mark: 'W' },
    { name: 'ต้องปรับปรุงโดยด่วน', total: 0, instruments: 0, mark: 'W' },
  ],
};
