import type { Channel } from '../../model/organisation.ts';
import type { Mapping } from '../edit/values.ts';

const CHANNELS: readonly Pick<Channel, 'id' | 'kind' | 'purposes' | 'name'>[] = [
  { id: 'notice-board', kind: 'notice-board', purposes: ['publish'], name: 'ป้ายประกาศหน้าที่ทำการ' },
  { id: 'public-address', kind: 'public-address', purposes: ['publish'], name: 'เสียงไร้สาย' },
  { id: 'village-tower', kind: 'village-tower', purposes: ['publish'], name: 'หอกระจายข่าวประจำหมู่บ้าน' },
  { id: 'website', kind: 'website', purposes: ['publish'], name: 'เว็บไซต์ของหน่วยงาน' },
  { id: 'social-media', kind: 'social-media', purposes: ['publish', 'complain'], name: 'สื่อสังคมออนไลน์ของหน่วยงาน' },
  { id: 'counter', kind: 'in-person', purposes: ['complain'], name: 'จุดบริการประชาชน ณ ที่ทำการ' },
  { id: 'letter', kind: 'post', purposes: ['complain'], name: 'หนังสือร้องเรียนทางไปรษณีย์' },
];

/** The channels that the measures speak of, ready to be written: adding one is a line above. */
export const startingChannels = (website: string | undefined): Mapping[] =>
  CHANNELS.map((channel) => ({ ...channel, address: channel.id === 'website' ? website : undefined }));
