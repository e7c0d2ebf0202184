// Runs in the head of every page before anything is painted, and stands in the page itself: what it does must also work
// where no file comes.
import { readTheme } from '../../ui/frame/theme.ts';
import { beAsleep } from './asleep.ts';
import { fetchFontInTime } from './font-in-time.ts';
import { rememberPress } from './pressed-early.ts';
import { keepTextInStep } from './text-in-step.ts';
import { keepTypedWords } from './typed-words.ts';
import { beUnread } from './unread.ts';
import { watchForTrouble } from './watch-for-trouble.ts';

const theme = readTheme();
if (theme !== 'system') document.documentElement.dataset['theme'] = theme;
fetchFontInTime(window);
beAsleep(window);
beUnread(window);
rememberPress(window);
keepTypedWords(window);
watchForTrouble(window);
keepTextInStep(window);
