/** @returns the words of a list. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs of speech in the past, to the form after "did". */
export const SPEECH: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['added', 'say'],
  ['told', 'say'],
  ['announced', 'announce'],
  ['claimed', 'claim'],
  ['warned', 'warn about'],
]);

/** Verbs in the past that take no object, or one with "to", "in", "at", to the form after "did". */
export const HAPPENED: ReadonlyMap<string, string> = new Map(
  `began begin|started start|ended end|opened open|closed close|died die|arrived arrive|travelled travel|traveled travel|went go|
  came come|moved move|returned return|resigned resign|retired retire|met meet|visited visit|won win|joined join|left leave|
  became become|founded found|discovered discover|invented invent|signed sign|happened happen|erupted erupt|reopened reopen`
    .split('|')
    .map((pair) => {
      const [past = '', base = ''] = pair.trim().split(' ');
      return [past, base] as const;
    }),
);

export const BE = wordSet('is are was were');

/** Participles that make sense after "When was" and "Why was". */
export const PARTICIPLES = wordSet(`
founded built born established opened completed created signed discovered introduced published released launched elected appointed killed
destroyed cancelled canceled postponed delayed closed rebuilt renamed adopted abolished invented awarded inaugurated named
`);

export const PERSON_ROLES = wordSet(`
president minister king queen prince princess general commander leader author writer poet novelist actor actress singer musician scientist
physicist chemist biologist mathematician engineer doctor physician politician journalist player footballer coach manager director founder
spokesman spokeswoman spokesperson lawyer professor historian philosopher artist painter composer explorer astronaut governor senator mayor
striker goalkeeper midfielder defender officer ambassador activist economist officer chief
`);

/** Who is named so is nobody in particular. */
export const VAGUE = wordSet(`
he she it they we you i one others another someone everyone nobody who this that these those there source sources official officials report
reports statement spokesman spokeswoman spokesperson witness witnesses man woman people person critics experts researchers some many most both
`);

export const MONTHS = wordSet(
  'January February March April May June July August September October November December',
);
export const WEEKDAYS = wordSet('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** Words with a capital that begin a sentence and name nothing. */
export const NOT_NAMES = wordSet(`
the a an in on at of to for from by with as and but or if when while after before since although though however it its he his she her they
their we our you your i this that these those there here what who why how where which most many some both all each every no not during
under over according despite because until then also even only just now today yesterday tomorrow monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december
`);
