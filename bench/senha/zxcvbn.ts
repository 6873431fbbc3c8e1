/** What a page loads that checks passwords with zxcvbn-ts and its Portuguese dictionary: only to weigh it. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as comum from '@zxcvbn-ts/language-common';
import * as brasil from '@zxcvbn-ts/language-pt-br';

export const zxcvbn = new ZxcvbnFactory({
  translations: brasil.translations,
  graphs: comum.adjacencyGraphs,
  dictionary: { ...comum.dictionary, ...brasil.dictionary },
});
