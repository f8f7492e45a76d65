import { register } from 'node:module';

import type * as Transformers from '@xenova/transformers';

type TransformersLibrary = typeof Transformers;

/**
 * Packages that the library imports and that texts never need: image decoding, and the browser's build of the
 * runtime. They would cost 32 MB of memory and a third of the time to the first answer.
 */
const NOT_NEEDED = ['sharp', 'onnxruntime-web'];

/** Stands in their place: an export to be found and never called. */
const STAND_IN = 'data:text/javascript,export default () => undefined;';

/** A module hook (https://nodejs.org/docs/latest-v20.x/api/module.html#customization-hooks), as text. */
const HOOK = `
  export const resolve = (specifier, context, next) =>
    ${JSON.stringify(NOT_NEEDED)}.includes(specifier)
      ? { url: ${JSON.stringify(STAND_IN)}, shortCircuit: true }
      : next(specifier, context);
`;

let library: Promise<TransformersLibrary> | undefined;

/** @xenova/transformers, imported at the first call; it never reaches for the network afterwards. */
export function transformersLibrary(): Promise<TransformersLibrary> {
  if (library === undefined) {
    register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
    library = import('@xenova/transformers').then((loaded) => {
      loaded.env.allowRemoteModels = false;
      // Its cache is looked into before the model's own folder, and a half-written file there would be believed.
      loaded.env.useFSCache = false;
      return loaded;
    });
  }
  return library;
}
