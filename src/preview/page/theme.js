import { find } from './element.js';

const KEY = 'sanad-theme';

/**
 * Dark or light: as the system says, until a person chooses.
 * @param {() => void} changed
 */
export function followTheme(changed) {
  const button = find('theme', HTMLButtonElement);
  const system = matchMedia('(prefers-color-scheme: light)');
  /** @param {string} theme */
  const set = (theme) => {
    document.documentElement.dataset['theme'] = theme;
    button.textContent = theme === 'light' ? 'Dark' : 'Light';
    changed();
  };
  const follow = () => set(stored() ?? (system.matches ? 'light' : 'dark'));
  follow();
  system.addEventListener('change', follow);
  button.addEventListener('click', () => {
    const theme = document.documentElement.dataset['theme'] === 'light' ? 'dark' : 'light';
    store(theme);
    set(theme);
  });
}

/** Some browsers refuse storage; the choice then lasts as long as the page. */
function stored() {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

/** @param {string} theme */
function store(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // See above.
  }
}
