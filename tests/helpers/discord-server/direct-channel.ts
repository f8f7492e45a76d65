import { channelTypes, type ChannelRecord, type UserRecord } from './records.ts';
import type { World } from './world.ts';

/** The direct channel between the bot and somebody; made when first needed. */
export function directChannel(world: World, user: UserRecord): ChannelRecord {
  return privateChannel(world, user, channelTypes.dm);
}

/** A group of people without the bot, where only an app that a person installed for themselves can be used. */
export function groupChannel(world: World, user: UserRecord): ChannelRecord {
  return privateChannel(world, user, channelTypes.group);
}

function privateChannel(world: World, user: UserRecord, type: number): ChannelRecord {
  for (const channel of world.channels.values()) {
    if (channel.type === type && channel.recipients.some((recipient) => recipient.id === user.id))
      return channel;
  }
  return world.addChannel({
    type,
    name: user.name,
    guild: null,
    parentId: null,
    overwrites: new Map(),
    recipients: [user],
    thread: null,
  });
}
