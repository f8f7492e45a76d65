/** Quality of this build on our own questions. Written by `npm run bench:quality -- --record`. */
export const BUILD_QUALITY: readonly { readonly name: string; readonly value: string }[] = [
  { name: 'first citation right', value: '98 %' },
  { name: 'nDCG@10', value: '95.3' },
  { name: 'refused where the article does not say', value: '96 %' },
  { name: 'questions', value: '89' },
];
