import type { InstrumentScores } from '../model/plan.ts';
import type { SourceMark } from './mark.ts';

/** One of the three instruments of the assessment: official Thai name, weight in the total (percent), indicators. */
export interface Instrument {
  readonly id: keyof InstrumentScores;
  readonly short: string;
  readonly name: string;
  readonly weight: number;
  readonly indicators: readonly number[];
  readonly mark: SourceMark;
}

/** The instruments in their official order. */
export const INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'iit',
    short: 'IIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
    weight: 30,
    indicators: [1, 2, 3, 4, 5],
    mark: 'S2',
  },
  {
    id: 'eit',
    short: 'EIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
    weight: 30,
    indicators: [6, 7, 8],
    mark: 'S2',
  },
  { id: 'oit', short: 'OIT', name: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ', weight: 40, indicators: [9, 10], mark: 'S2' },
];
