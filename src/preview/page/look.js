import { DiscordActionRow } from '@skyra/discord-components-core/discord-action-row.js';
import { DiscordBold } from '@skyra/discord-components-core/discord-bold.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCode } from '@skyra/discord-components-core/discord-code.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordItalic } from '@skyra/discord-components-core/discord-italic.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordSpoiler } from '@skyra/discord-components-core/discord-spoiler.js';
import { DiscordSubscript } from '@skyra/discord-components-core/discord-subscript.js';
import { DiscordTime } from '@skyra/discord-components-core/discord-time.js';
import { DiscordUnderlined } from '@skyra/discord-components-core/discord-underlined.js';
import { css } from 'lit';
import { dressMessages } from './message-look.js';
import { restyle } from './restyle.js';

/** Components that are drawn as they come. */
const PLAIN = [DiscordBold, DiscordEmbedDescription, DiscordItalic, DiscordSpoiler, DiscordUnderlined];

/** Makes the page's Discord components known and gives them its colours; before the first is drawn. */
export function dressComponents() {
  for (const component of PLAIN) restyle(component, css``);
  dressMessages();
  restyle(
    DiscordEmbed,
    css`
      :host {
        color: var(--text);
        margin-block: 6px 2px;
      }
      :host .discord-left-border {
        background-color: var(--accent);
      }
      :host .discord-embed-wrapper {
        background-color: var(--embed);
        border-color: var(--line);
        max-width: 560px;
      }
      :host .discord-embed-title {
        color: var(--strong);
      }
    `,
  );
  restyle(
    DiscordQuote,
    css`
      :host {
        margin-block: 1px;
      }
      .discord-quote-divider {
        background-color: var(--quote);
        flex: none;
      }
      blockquote {
        min-width: 0;
      }
    `,
  );
  restyle(
    DiscordSubscript,
    css`
      :host {
        display: block;
      }
      small,
      :host([light-theme]) > small {
        color: var(--muted);
        line-height: 1.25rem;
      }
    `,
  );
  restyle(
    DiscordCode,
    css`
      :host,
      code {
        background-color: var(--sunken) !important;
        color: var(--text) !important;
      }
    `,
  );
  restyle(
    DiscordTime,
    css`
      :host {
        background-color: var(--hover);
      }
    `,
  );
  restyle(
    DiscordActionRow,
    css`
      :host {
        gap: 8px;
        margin-top: 4px;
      }
    `,
  );
  restyle(
    DiscordButton,
    css`
      :host > *:first-child {
        margin: 0;
        padding: 4px 16px;
        height: auto;
        border-radius: 8px;
        font-family: inherit;
        line-height: 1.25rem;
        text-align: start;
      }
      button:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      .primary {
        background-color: var(--accent);
      }
      .secondary,
      .secondary.hoverable:hover {
        background-color: var(--button);
        color: var(--button-text);
      }
      .secondary.hoverable:hover {
        filter: brightness(1.12);
      }
    `,
  );
}
