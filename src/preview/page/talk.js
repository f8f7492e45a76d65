/** @typedef {import('../wire.ts').Turn} Turn */

/**
 * @param {string} path
 * @param {unknown} body
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
async function post(path, body, signal) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** @param {import('../wire.ts').AskRequest} question @param {AbortSignal} signal @returns {Promise<Turn>} */
export function ask(question, signal) {
  return post('/api/ask', question, signal);
}

/** @param {'article' | 'help'} name @param {AbortSignal} signal @returns {Promise<Turn>} */
export function command(name, signal) {
  return post('/api/command', { name }, signal);
}

/** @param {import('../wire.ts').PressRequest} pressed @param {AbortSignal} signal @returns {Promise<Turn>} */
export function press(pressed, signal) {
  return post('/api/press', pressed, signal);
}

/** @param {string} question @param {AbortSignal} signal @returns {Promise<import('../wire.ts').Found | null>} */
export function findPassages(question, signal) {
  return post('/api/find', { question }, signal);
}

/** @param {string} question @param {AbortSignal} signal @returns {Promise<{ name: string, value: string }[]>} */
export function choices(question, signal) {
  return post('/api/choices', { question }, signal);
}

/** @returns {Promise<import('../wire.ts').WireArticle>} */
export async function article() {
  const response = await fetch('/api/article');
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** @param {unknown} error @returns {boolean} whether a request was given up on purpose */
export function isGivenUp(error) {
  return error instanceof DOMException && error.name === 'AbortError';
}
