/** Quality of this build on our own questions. Written by `npm run bench:quality -- --record`. */
export const BUILD_QUALITY: readonly { readonly name: string; readonly value: string }[] = [];
