import { ArticlePane } from './article-pane.js';
import { Chat } from './chat.js';
import { Composer } from './composer.js';
import { find } from './element.js';
import { FoundPane } from './found-pane.js';
import { dressComponents } from './look.js';
import { article as fetchArticle, findPassages, isGivenUp } from './talk.js';
import { followTheme } from './theme.js';
import { Views } from './views.js';

dressComponents();

const announcer = find('announcer', HTMLElement);
const articlePane = new ArticlePane();
const views = new Views((view) => {
  if (view === 'article') articlePane.scrollToMarks();
});
const foundPane = new FoundPane((span) => mark([span], null, true));
followTheme(() => foundPane.repaint());

/** @type {import('../wire.ts').WireArticle | null} */
let article = null;
/** The newest search while typing; older ones are given up. */
let searching = new AbortController();

/**
 * Does something with the article that an answer was made from: another one is fetched first after a reindex.
 *
 * @param {string | null} generation null for whichever is shown
 * @param {(article: import('../wire.ts').WireArticle) => void} work
 */
async function withArticle(generation, work) {
  try {
    if (article === null || (generation !== null && article.generation !== generation)) {
      article = await fetchArticle();
      articlePane.show(article);
    }
    work(article);
  } catch {
    announcer.textContent = 'The article could not be fetched.';
  }
}

/** @param {readonly { start: number, end: number }[]} spans @param {string | null} generation @param {boolean} isAskedFor */
function mark(spans, generation, isAskedFor) {
  void withArticle(generation, () => {
    articlePane.mark(spans);
    if (isAskedFor) views.show('article');
  });
}

/** @param {import('../wire.ts').Found} found @param {boolean} isLive */
function showFound(found, isLive) {
  void withArticle(found.generation, (shown) => foundPane.show(found, shown, isLive));
}

/** @param {string} question */
async function search(question) {
  searching.abort();
  searching = new AbortController();
  const { signal } = searching;
  try {
    const found = await findPassages(question, signal);
    if (found !== null && !signal.aborted) showFound(found, true);
  } catch (error) {
    if (!isGivenUp(error)) announcer.textContent = 'The preview does not answer.';
  }
}

const chat = new Chat({
  showFound: (found, isAskedFor) => {
    showFound(found, false);
    if (isAskedFor) views.show('found');
  },
  mark,
  announce: (text) => {
    announcer.textContent = text;
  },
  focus: () => composer.focus(),
});
const composer = new Composer(
  (sent) => {
    searching.abort();
    void chat.send(sent);
  },
  (question) => void search(question),
);

await withArticle(null, () => undefined);
await chat.send({ kind: 'command', name: 'article' });
composer.focus();
