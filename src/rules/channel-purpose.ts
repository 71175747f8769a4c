import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `channel-purpose`: something was published through a channel that is not one to publish through. */
export function channelPurpose(register: Register): AnyFinding[] {
  const channels = new Map(register.channels.map((channel) => [channel.id, channel]));
  return register.years
    .flatMap((year) => year.publications)
    .flatMap((publication) =>
      publication.channels.flatMap((id, index) => {
        const channel = channels.get(id);
        return !channel || channel.purposes.includes('publish')
          ? []
          : [
              finding(
                'channel-purpose',
                within(publication.at, 'channels', index),
                { channel: id },
                { related: [{ at: within(channel.at, 'purposes'), role: 'declared' }] },
              ),
            ];
      }),
    );
}
