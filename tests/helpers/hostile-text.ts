import * as fc from 'fast-check';

/** Parted by bars. */
const WORDS =
  'سليماني|وقالَ|د.|أ.د.|ق.م.|إس-300|القُدْسِ|هـ|ـــ|ٱلله|إف.|چپگ|Dr.|U.S.|J.|e.g.|The|moscow|No.|www.bbc.com|3.14|٣٫١٤|12.3.2010|1.|' +
  '漢字|हिन्दी|<b>|# |- |`|...|\r\n|\n\n|  |😀|👩‍👩‍👧|🇸🇾|©️';
const CHARACTERS =
  '.!?؟…؛،,;:。۔-"\'“”″«»()[]|   \t\n\r\u00A0\u2028\u0085' +
  '\u200F\u200E\u202B\u202C\u2066\u2069\u200B\u200C\u200D\uFEFF\u00AD\u0000\u064E\u0301\uFE0F';
const BROKEN = ['\uD83D', '\uDE00'];
const PIECES = [...WORDS.split('|'), ...Array.from(CHARACTERS), ...BROKEN];

/** Texts of Arabic and Latin words, numbers, punctuation, bidirectional marks, line ends, emoji and broken surrogates. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''));
