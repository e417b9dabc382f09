import { bringEsco } from './bring-esco';
import type { EscoNews, EscoRequest } from './esco-messages';

// More than a hundred thousand rows have no place on the page itself.
self.addEventListener('message', ({ data }: MessageEvent<EscoRequest>) => {
  void bringEsco(data.files, (news: EscoNews) => self.postMessage(news));
});
