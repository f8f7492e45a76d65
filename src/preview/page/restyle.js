/**
 * Adds to a component's styles. Colours come from the page's custom properties, which reach into shadow trees, so that
 * both themes are one style sheet and every text has the contrast that reading needs.
 *
 * @param {{ elementStyles: unknown[] }} component
 * @param {import('lit').CSSResult} styles
 */
export function restyle(component, styles) {
  component.elementStyles.push(styles);
}
