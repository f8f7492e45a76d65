/** Where there is room for one pane only, which one. */
export class Views {
  #buttons = [...document.querySelectorAll('.views button')].filter(
    (button) => button instanceof HTMLButtonElement,
  );

  #shown;

  /** @param {(view: string) => void} shown called with `channel`, `found` or `article` when it comes to the front */
  constructor(shown) {
    this.#shown = shown;
    for (const button of this.#buttons) {
      button.addEventListener('click', () => this.show(button.dataset['view'] ?? ''));
    }
  }

  /** @param {string} view */
  show(view) {
    document.body.dataset['view'] = view;
    for (const button of this.#buttons) {
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    }
    this.#shown(view);
  }
}
