import { UserError } from '../errors.ts';
import type { Extracted } from './extracted.ts';
import { HtmlText } from './html-text.ts';
import type { HtmlBlock } from './html-text.ts';

/** Share of the page's text that <main> and <article> must hold to be taken for the article: below it they are decor. */
const MAIN_SHARE = 0.25;
/** Deepest nesting that is read; pages stay below 100, and the parser's time grows with depth times tags. */
const DEEPEST = 1_000;

/**
 * Takes the article's text out of an HTML page: the text of <article> and <main> where they hold a fair share of it, else
 * of the body; without navigation, headers, footers, asides, forms, scripts and hidden parts. White space collapses as in a
 * browser; <br> is a line break, two of them and every block element begin a new block; entities are decoded. The title
 * is the first <h1> of the main part, else the first one, else <title>.
 *
 * htmlparser2 by fixed rules rather than Readability, whose scoring is made for any page of the web and is known to
 * drop first, last and linked paragraphs: here a person names the file, and a lost paragraph is worse than a spare one.
 *
 * @throws UserError when elements are nested more than 1,000 deep
 */
export async function extractHtml(html: string): Promise<Extracted> {
  const { Parser } = await import('htmlparser2');
  const read = (formsToo: boolean): HtmlText => {
    const page = new HtmlText(formsToo);
    let depth = 0;
    const parser = new Parser({
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) {
          throw new UserError(
            `Expected HTML with elements nested at most ${DEEPEST} deep, but this file goes deeper: save the page again from a browser, or as plain text.`,
          );
        }
        page.open(name, attributes);
      },
      ontext: (data) => page.text(data),
      onclosetag: (name) => {
        depth -= 1;
        page.close(name);
      },
    });
    parser.write(html);
    parser.end();
    page.flush();
    return page;
  };
  const strict = read(false);
  return choose(strict.blocks.some((block) => !block.inHeader) ? strict : read(true));
}

function choose({ blocks, pageTitle }: HtmlText): Extracted {
  const main = blocks.filter((block) => block.inMain && !block.inHeader);
  const body = blocks.filter((block) => !block.inHeader);
  const chosen = size(main) > 0 && size(main) >= size(body) * MAIN_SHARE ? main : body;
  const heading =
    blocks.find((block) => block.isTitle && block.inMain) ?? blocks.find((block) => block.isTitle);
  const title = heading?.text ?? (pageTitle === '' ? null : pageTitle);
  return { title, blocks: chosen.filter((block) => block !== heading).map(({ text }) => text) };
}

function size(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
