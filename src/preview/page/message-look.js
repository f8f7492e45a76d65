import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { css } from 'lit';
import { restyle } from './restyle.js';

/** Messages with who wrote them, when, and by which command. */
export function dressMessages() {
  restyle(
    DiscordMessages,
    css`
      :host {
        color: var(--text);
        border: 0;
        font-family: inherit;
        line-height: 1.375;
      }
    `,
  );
  restyle(
    DiscordMessage,
    css`
      :host {
        color: var(--text);
        font-family: inherit;
        font-size: 1rem;
        padding-inline: 16px;
      }
      :host(:hover) {
        background-color: var(--hover);
      }
      :host([ephemeral]),
      :host([ephemeral]:hover) {
        background-color: var(--ephemeral);
        padding-inline: 16px;
      }
      .discord-message-content {
        min-width: 0;
        line-height: 1.375;
      }
      .discord-message-timestamp,
      :host([light-theme]) .discord-message-timestamp,
      .discord-message-ephemeral {
        color: var(--muted);
      }
      .discord-message-markup {
        display: block;
      }
      .discord-message-ephemeral .discord-message-ephemeral-link {
        color: var(--link);
      }
      .discord-message-ephemeral-link:focus-visible {
        outline: 2px solid var(--focus);
      }
    `,
  );
  restyle(
    DiscordAuthorInfo,
    css`
      :host .discord-author-username,
      :host([light-theme]) .discord-author-username {
        color: var(--strong);
        font-weight: 600;
        cursor: default;
        text-decoration: none;
      }
    `,
  );
  restyle(
    DiscordCommand,
    css`
      :host {
        color: var(--muted);
      }
      :host .discord-replied-message-username {
        color: var(--text);
        opacity: 1;
      }
      :host .discord-slash-command-name,
      :host .discord-slash-command-name:hover {
        color: var(--link) !important;
        background-color: var(--command);
      }
      :host:before,
      :host::before {
        border-color: var(--quote) !important;
      }
    `,
  );
}
