/**
 * An address as Discord's documentation writes it. `@`, `:` and `=` may stand in a path as they are (RFC 3986, 3.3), and
 * not every server decodes them; nor does every one look for a query where the documentation has none.
 */
export function asDocumented(url: string): string {
  const [path = '', query] = url.split('?');
  const plain = path.replaceAll(/%(?:40|3A|3D)/giu, decodeURIComponent);
  return query === undefined || query === 'with_response=false' ? plain : `${plain}?${query}`;
}

export function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/u, '');
}

/** Where an API is, and which version of it to speak. */
export interface ApiBase {
  /** Without the version and without a slash at its end. */
  readonly api: string;
  readonly version: number;
}

const LATEST = 10;

/** @param address with the version at its end or without it. */
export function apiBase(address: string): ApiBase {
  const [, api = address, version = LATEST] = /^(.*?)\/*(?:\/v(\d+)\/*)?$/u.exec(address) ?? [];
  return { api, version: Number(version) };
}
