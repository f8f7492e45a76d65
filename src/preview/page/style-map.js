import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/**
 * Lit's `styleMap` through the object model alone: the first time, Lit's own writes a `style` attribute, which the
 * page's Content-Security-Policy forbids.
 */
class StyleMap extends Directive {
  render() {
    return noChange;
  }

  /**
   * @param {import('lit/directive.js').ElementPart} part
   * @param {[Readonly<Record<string, string | null | undefined>>]} values
   * @override
   */
  update(part, [styles]) {
    if (!(part.element instanceof HTMLElement)) return noChange;
    const { style } = part.element;
    for (const [name, value] of Object.entries(styles)) {
      if (value === null || value === undefined || value === '') style.removeProperty(name);
      else style.setProperty(name, value);
    }
    return noChange;
  }
}

export const styleMap = directive(StyleMap);
