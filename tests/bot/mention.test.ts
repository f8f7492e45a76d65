import { describe, expect, test } from 'vitest';

import { questionIn, withoutTokens, type MessageFacts } from '../../src/bot/mention.ts';

const SELF = '100000000000000001';

function message(facts: Partial<MessageFacts>): MessageFacts {
  return {
    content: 'متى وصل؟',
    channelId: 'general',
    isDirect: false,
    isFromPerson: true,
    mentionedUsers: new Set(),
    repliesTo: null,
    ...facts,
  };
}

function mention(content: string): MessageFacts {
  return message({ content, mentionedUsers: new Set([SELF]) });
}

describe('a question in a message', () => {
  test.each([
    ['a mention', mention(`<@${SELF}> متى وصل؟`), { question: 'متى وصل؟', isFollowUp: false }],
    [
      'a mention of the old form',
      mention(`متى وصل؟ <@!${SELF}>`),
      { question: 'متى وصل؟', isFollowUp: false },
    ],
    [
      'a mention that the server does not list',
      message({ content: `<@${SELF}> متى وصل؟ \`Tor-M1\`` }),
      { question: 'متى وصل؟ `Tor-M1`', isFollowUp: false },
    ],
    ['a mention alone', mention(`<@${SELF}>`), { question: '', isFollowUp: false }],
    ['a reply to the bot', message({ repliesTo: SELF }), { question: 'متى وصل؟', isFollowUp: true }],
    ['a direct message', message({ isDirect: true }), { question: 'متى وصل؟', isFollowUp: false }],
    [
      'a message in an answer channel',
      message({ channelId: 'ask-here' }),
      { question: 'متى وصل؟', isFollowUp: false },
    ],
  ])('is found in %s', (_, facts, expected) => {
    expect(questionIn(facts, SELF, ['ask-here'])).toEqual(expected);
  });

  test.each([
    ['a bare message', message({})],
    ['a message of a bot', { ...mention(`<@${SELF}> متى؟`), isFromPerson: false }],
    ['@everyone', message({ content: '@everyone متى وصل؟' })],
    ['the mention of a role', message({ content: `<@&${SELF}> متى وصل؟` })],
    ['a mention in code', message({ content: `اكتب \`<@${SELF}>\` ثم \`\`\`\n<@${SELF}>\n\`\`\`` })],
    ['the mention of somebody else', message({ content: '<@2> متى؟', mentionedUsers: new Set(['2']) })],
    [
      'a reply that pings the bot without naming it',
      message({ mentionedUsers: new Set([SELF]), repliesTo: '2' }),
    ],
    ['a picture in a direct message', message({ content: '', isDirect: true })],
    ['thanks for an answer', message({ content: 'thanks!', repliesTo: SELF })],
  ])('is not found in %s', (_, facts) => {
    expect(questionIn(facts, SELF, ['ask-here'])).toBeNull();
  });
});

describe('withoutTokens', () => {
  test('takes out mentions, custom emoji and bidirectional controls', () => {
    expect(withoutTokens('<@1> ما <:x:12>هذا\u202e <#3>؟')).toBe('ما هذا ؟');
  });
});
