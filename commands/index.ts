import type { Command } from '../src/bot/command.ts';
import { article } from './article.ts';
import { askArabic } from './ask-arabic.ts';
import { askTheArticle } from './ask-the-article.ts';
import { ask } from './ask.ts';
import { diagnose } from './diagnose.ts';
import { help } from './help.ts';
import { privacy } from './privacy.ts';
import { reindex } from './reindex.ts';
import { status } from './status.ts';

/** Every command, in the order in which /help names them. */
export const commands: readonly Command[] = [
  ask,
  askArabic,
  askTheArticle,
  article,
  help,
  privacy,
  reindex,
  status,
  diagnose,
];
