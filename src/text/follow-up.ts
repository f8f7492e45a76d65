/** Words that ask; a follow-up that brings its own replaces the earlier question's. */
const QUESTION_WORDS = new Set(
  (
    'من ما ماذا متى أين اين كيف كم لماذا هل أي اي أية لمن بماذا مم عمن وين ليه ليش ايه إيه امتى إمتى فين ازاي إزاي مين ' +
    'who whom whose what when where why which how is are was were does did do can could'
  ).split(' '),
);
/** Words that point back, or that only hold a question together: none of them says what is asked about. */
const EMPTY_WORDS = new Set(
  (
    'ذلك هذا هذه تلك ذاك هو هي هم هما هناك كان كانت يكون تم حدث حصل جرى عن في على إلى الى به بها له لها منه منها فيه فيها عنه عنها ' +
    'بالضبط تحديدا أيضا ايضا إذن اذن ثم بعد قبل بعدها قبلها كله ده دي دا ' +
    'that this those these it its he she they him his her their there then so and but or the a an of about in on at to for ' +
    'from by with happen happened exactly too also many much long be been has have had say says said'
  ).split(' '),
);
/** "What about …": the earlier question again, about something else. */
const WHAT_ABOUT = /^(?:و?ماذا عن|what about|how about|and)\s+/iu;

/** A follow-up with this many telling words of its own stands alone. */
const STANDS_ALONE_FROM = 3;
/** A lent topic longer than this would drown the question. */
const MOST_LENT_WORDS = 14;

/**
 * A short follow-up together with what the question before it leaves to be understood.
 * @returns the whole question, or null when the follow-up needs nothing from the earlier one, or is no question.
 */
export function completeFollowUp(followUp: string, earlier: string): string | null {
  const asked = withoutAnd(bare(followUp));
  const before = bare(earlier);
  if (asked === '' || before === '') return null;
  const own = telling(words(asked));
  if (own.length >= STANDS_ALONE_FROM) return null;

  const topic = asked.replace(WHAT_ABOUT, '');
  const hasQuestionWord = words(topic).some((word) => QUESTION_WORDS.has(key(word)));
  if (!hasQuestionWord) {
    const isQuestion = topic !== asked || /[?؟]\s*$/u.test(followUp);
    return isQuestion && own.length > 0 ? together(before, topic) : null;
  }
  const known = new Set(own.map(key));
  const lent = words(before).filter((word) => !QUESTION_WORDS.has(key(word)) && !known.has(key(word)));
  return telling(lent).length === 0 ? null : together(asked, lent.slice(0, MOST_LENT_WORDS).join(' '));
}

function together(question: string, topic: string): string {
  return `${question} (${topic})${/\p{Script=Arabic}/u.test(question) ? '؟' : '?'}`;
}

function bare(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[\s?؟!.…]+$/u, '');
}

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
}

function telling(all: readonly string[]): readonly string[] {
  return all.filter((word) => !QUESTION_WORDS.has(key(word)) && !EMPTY_WORDS.has(key(word)));
}

/** "And" joined to the first word says only that this is a follow-up; before a name it cannot be told from a letter. */
function withoutAnd(text: string): string {
  const [first = ''] = words(text);
  return /^[وف]/u.test(first) && key(first) === first.slice(1) ? text.replace(/^[وف]/u, '') : text;
}

/** A word as the lists above spell it: lower case, no vowel signs, and no "and" joined to a word of theirs. */
function key(word: string): string {
  const plain = word.normalize('NFC').toLowerCase().replaceAll(/\p{M}/gu, '');
  const unjoined = /^[وف]/u.test(plain) ? plain.slice(1) : plain;
  return QUESTION_WORDS.has(unjoined) || EMPTY_WORDS.has(unjoined) ? unjoined : plain;
}
