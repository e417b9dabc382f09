import { ImportDesk } from './import-desk';
import type { ImportNews, ImportRequest } from './import-messages';

// Reading and writing tens of thousands of rows has no place on the page itself.
const desk = new ImportDesk((news: ImportNews) => self.postMessage(news));
self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void desk.take(data));
