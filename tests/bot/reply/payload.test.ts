import { describe, expect, test } from 'vitest';

import { limits } from '../../../src/bot/reply/limits.ts';
import { reply } from '../../../src/bot/reply/payload.ts';

const LONG = 'word '.repeat(5_000);

function button(label: string, custom_id = 'id') {
  return { type: 2, style: 2, label, custom_id } as const;
}

describe('a reply', () => {
  test('pings nobody', () => {
    expect(reply({ content: '@everyone' }).allowed_mentions).toEqual({ parse: [] });
  });

  test('is cut at a word’s end where it is too long', () => {
    const { content, embeds } = reply({ content: LONG, embeds: [{ title: LONG, description: LONG }] });

    expect(content.length).toBeLessThanOrEqual(limits.content);
    expect(content).toMatch(/word…$/u);
    expect(embeds[0]?.title?.length).toBeLessThanOrEqual(limits.embedTitle);
    expect(embeds[0]?.description.length).toBeLessThanOrEqual(limits.embedDescription);
  });

  test('keeps all embeds together within their common limit', () => {
    const { embeds } = reply({ embeds: Array.from({ length: 20 }, () => ({ description: LONG })) });

    expect(embeds.length).toBeLessThanOrEqual(limits.embeds);
    const total = embeds.reduce((sum, { description }) => sum + description.length, 0);
    expect(total).toBeLessThanOrEqual(limits.embedTotal);
  });

  test('holds no half characters, which Discord refuses', () => {
    const payload = reply({ content: 'a\ud800', rows: [[button('b\udc00')]] });

    expect(payload.content).toBe('a\ufffd');
    expect(payload.components[0]?.components[0]?.label).toBe('b\ufffd');
  });

  test('is never empty', () => {
    expect(reply({ content: ' \n ' }).content).toBe('…');
    expect(reply({ embeds: [{ description: 'text' }] }).content).toBe('');
  });

  test('has at most five rows of five buttons, with labels that fit and none that is blank', () => {
    let count = 0;
    const rows = Array.from({ length: 8 }, () =>
      Array.from({ length: 8 }, () => button(LONG, String(count++))),
    );
    const { components } = reply({ content: 'x', rows: [[], [button(' ')], ...rows] });

    expect(components).toHaveLength(limits.rows);
    for (const row of components) {
      expect(row.components).toHaveLength(limits.buttonsPerRow);
      for (const { label } of row.components) expect(label.length).toBeLessThanOrEqual(limits.buttonLabel);
    }
  });

  test('has one button of each id, since Discord refuses two', () => {
    const { components } = reply({
      content: 'x',
      rows: [[button('a', '1')], [button('b', '1'), button('c', '2')]],
    });

    expect(components.map((row) => row.components.map(({ label }) => label))).toEqual([['a'], ['c']]);
  });

  test('leaves out a button whose id Discord would refuse', () => {
    expect(reply({ content: 'x', rows: [[button('a', 'x'.repeat(101))]] }).components).toEqual([]);
  });
});
