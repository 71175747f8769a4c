import type { Channel } from '../../model/organisation.ts';
import { TODO } from '../../model/todo.ts';
import type { Mapping } from '../edit/values.ts';
import type { Terms } from './terms.ts';

/** Where the public finds the agency, as far as it was told. */
export interface StartingAddresses {
  readonly website: string | undefined;
  /** Its page on social media. */
  readonly page: string | undefined;
  readonly telephone: string | undefined;
  readonly email: string | undefined;
  /** Where its office stands. */
  readonly place: string | undefined;
}

type StartingChannel = Pick<Channel, 'id' | 'kind' | 'purposes' | 'name'> & {
  readonly address?: keyof StartingAddresses;
  /** Left out where its address is not known. */
  readonly onlyKnown?: true;
};

const channelsOf = ({ building, quarters }: Terms): readonly StartingChannel[] => [
  {
    id: 'notice-board',
    kind: 'notice-board',
    purposes: ['publish'],
    name: `ป้ายประกาศหน้า${building}`,
    address: 'place',
  },
  { id: 'public-address', kind: 'public-address', purposes: ['publish'], name: 'เสียงไร้สาย' },
  { id: 'village-tower', kind: 'village-tower', purposes: ['publish'], name: `หอกระจายข่าวประจำ${quarters}` },
  { id: 'website', kind: 'website', purposes: ['publish'], name: 'เว็บไซต์ของหน่วยงาน', address: 'website' },
  {
    id: 'social-media',
    kind: 'social-media',
    purposes: ['publish', 'complain'],
    name: 'สื่อสังคมออนไลน์ของหน่วยงาน',
    address: 'page',
    onlyKnown: true,
  },
  { id: 'counter', kind: 'in-person', purposes: ['complain'], name: `จุดบริการประชาชน ณ ${building}`, address: 'place' },
  { id: 'letter', kind: 'post', purposes: ['complain'], name: 'หนังสือร้องเรียนทางไปรษณีย์', address: 'place' },
  {
    id: 'telephone',
    kind: 'telephone',
    purposes: ['complain'],
    name: `โทรศัพท์${building}`,
    address: 'telephone',
    onlyKnown: true,
  },
  { id: 'email', kind: 'email', purposes: ['complain'], name: 'อีเมลของหน่วยงาน', address: 'email', onlyKnown: true },
];

/** The channels that the measures speak of, ready to be written, `TODO` for an address that is not known: adding one is an entry above. */
export const startingChannels = (terms: Terms, addresses: StartingAddresses): Mapping[] =>
  channelsOf(terms).flatMap(({ address, onlyKnown, ...channel }) => {
    const known = address && addresses[address];
    return onlyKnown && known === undefined ? [] : [{ ...channel, address: address && (known ?? TODO) }];
  });
