import type { Day } from './be-date.ts';
import type { LISTS } from './generated/schema.ts';
import type { Month } from './month.ts';
import type { Pointer } from './pointer.ts';

/** The local government that the directory belongs to. */
export interface Agency {
  readonly name: string;
  readonly short: string;
  readonly kind: (typeof LISTS.agencyKind)[number];
  readonly province?: string;
  /** The registry's prefix of outgoing documents, such as `ลป 73401/`. */
  readonly documentPrefix?: string;
  readonly website?: string;
  /** Where its office stands. */
  readonly address?: string;
  /** Of the office, never of a person. */
  readonly telephone?: string;
  readonly email?: string;
}

/** An office (สำนัก/กอง) of the agency. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly head?: string;
  /** Whether it owes a report every month. */
  readonly reporting: boolean;
  /** The first and the last month that it exists, and reports for; absent when it always did, and still does. */
  readonly from?: Month;
  readonly until?: Month;
  /** The office that goes on with its work from the month after `until`. */
  readonly succeededBy?: string;
  readonly at: Pointer;
}

/** A post that signs papers; `head` is the head of the officer's own office. */
export type Post = 'mayor' | 'clerk' | 'head' | 'analyst';

/** One person in one post. Position and office are public; nothing private is held. */
export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  /** The post that it is; absent for posts that sign nothing. */
  readonly post?: Post;
  /** The post acted for (รักษาราชการแทน), printed under the position. */
  readonly acting?: string;
  /** Absent for the executives, who belong to no office. */
  readonly office?: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly at: Pointer;
}

/** A way to publish to the public, or for the public to complain and suggest. */
export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly purposes: readonly (typeof LISTS.channelPurpose)[number][];
  readonly name: string;
  readonly officer?: string;
  readonly address?: string;
  readonly at: Pointer;
}

/** What a channel is. */
export type ChannelKind = (typeof LISTS.channelKind)[number];
