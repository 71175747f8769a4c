import type { RatingScheme } from './rating.ts';

/** Fiscal years 2563–2565: seven letters by the total score alone. */
export const from2563: RatingScheme = {
  from: 2563,
  levels: [
    { name: 'AA', total: 95_00, instruments: 0, mark: 'S' },
    { name: 'A', total: 85_00, instruments: 0, mark: 'S' },
    { name: 'B', total: 75_00, instruments: 0, mark: 'S' },
    { name: 'C', total: 65_00, instruments: 0, mark: 'S' },
    { name: 'D', total: 55_00, instruments: 0, mark: 'S' },
    { name: 'E', total: 50_00, instruments: 0, mark: 'S' },
    { name: 'F', total: 0, instruments: 0, mark: 'S' },
  ],
};
