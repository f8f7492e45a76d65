import { element, find } from './element.js';

/** @typedef {{ readonly label: string, readonly hint: string, readonly text: string }} Item */

/** Suggestions above the box, moved through with the arrow keys. */
export class Menu {
  #list = find('menu', HTMLUListElement);
  #input;
  #choose;
  /** @type {readonly Item[]} */
  #items = [];
  #active = -1;

  /** @param {HTMLTextAreaElement} input @param {(text: string) => void} choose */
  constructor(input, choose) {
    this.#input = input;
    this.#choose = choose;
  }

  /** @param {readonly Item[]} items @param {number} active the one that Enter takes; -1 for none */
  show(items, active) {
    this.#items = items;
    this.#list.replaceChildren(
      ...items.map((item, at) => {
        const option = element(
          'li',
          { role: 'option', id: `menu-${at}`, 'aria-selected': 'false' },
          element('span', { class: 'menu-label', dir: 'auto' }, item.label),
          element('span', { class: 'menu-hint', dir: 'auto' }, item.hint),
        );
        // Before the box loses the focus.
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          this.#take(item);
        });
        return option;
      }),
    );
    this.#list.hidden = items.length === 0;
    this.#input.setAttribute('aria-expanded', String(items.length > 0));
    this.#activate(items.length === 0 ? -1 : active);
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the key was the menu's */
  handle(event) {
    if (this.#items.length === 0) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : this.#active === -1 ? 0 : -1;
      this.#activate((this.#active + step + this.#items.length) % this.#items.length);
    } else if (event.key === 'Escape') this.show([], -1);
    else if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey)) {
      const item = this.#items[this.#active];
      if (item === undefined) return false;
      this.#take(item);
    } else return false;
    event.preventDefault();
    return true;
  }

  /** @param {Item} item */
  #take(item) {
    this.show([], -1);
    this.#choose(item.text);
  }

  /** @param {number} at */
  #activate(at) {
    this.#active = at;
    for (const [index, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at === -1) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `menu-${at}`);
  }
}
