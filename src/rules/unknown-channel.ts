import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { isUnknown } from './concludable.ts';
import { unknownValue } from './unknown-value.ts';

/** `unknown-channel`: a publication through a channel that channels.yaml does not have. */
export function unknownChannel(register: Register): AnyFinding[] {
  const known = new Set(register.channels.map((channel) => channel.id));
  return register.years
    .flatMap((year) => year.publications)
    .flatMap(({ channels, at }) => channels.map((channel, index) => ({ channel, at: within(at, 'channels', index) })))
    .filter(({ channel }) => !known.has(channel) && isUnknown(register, 'channels', channel))
    .map(({ channel, at }) => finding('unknown-channel', at, unknownValue(channel, [...known])));
}
