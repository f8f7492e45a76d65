import { describe, expect, test } from 'vitest';
import { roughRoot } from '../../src/text/root.ts';
import { words } from '../../src/text/words.ts';

const rootsOf = (text: string): string[] => words(text).map(roughRoot);

describe('the rough root', () => {
  test.each([
    ['اجتمع اجتماع اجتماعاً', 'جمع'],
    ['جمدته تجميد تتجمد', 'جمد'],
    ['خسائر خسرت', 'خسر'],
    ['فرض يفرضه', 'فرض'],
    ['حظر الحظر محظورة', 'حظر'],
    ['صنفت وصنفت تصنيف', 'صنف'],
    ['إرسال وأرسلت', 'رسل'],
    ['تدخل التدخل', 'دخل'],
  ])('is the same for %s', (family, root) => {
    expect(new Set(rootsOf(family))).toEqual(new Set([root]));
  });

  test('is not told for words of another script, nor for words too short or too weak', () => {
    expect(rootsOf('root 300 في زار')).toEqual(['', '', '', '']);
  });
});
