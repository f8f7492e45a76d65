import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Added to a server or to a person, used in servers, in direct messages with the bot, and between people. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** In servers that added the bot, where there is somebody who may manage it. */
export const serversOnly = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};
