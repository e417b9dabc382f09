import { buildEsco } from '../../lib/skills/esco/build-esco';
import { joinEscoFiles, readEscoFile, type EscoFile } from '../../lib/skills/esco/esco-files';
import { keepEsco } from '../../lib/store/esco';
import type { EscoNews } from './esco-messages';

/**
 * Reads the files of an ESCO download, makes them ready and keeps them, telling how far it is; nothing is kept before all is
 * understood. A failure is told, never thrown.
 */
export async function bringEsco(files: readonly File[], tell: (news: EscoNews) => void): Promise<void> {
  try {
    await bring(files, tell);
  } catch {
    tell({ type: 'failed' });
  }
}

async function bring(files: readonly File[], tell: (news: EscoNews) => void): Promise<void> {
  const all = files.reduce((sum, { size }) => sum + size, 0);
  const read: EscoFile[] = [];
  let done = 0;
  for (const file of files) {
    tell({ type: 'progress', step: 'reading', file: file.name, done, all });
    const escoFile = readEscoFile(file.name, new Uint8Array(await file.arrayBuffer()));
    // A download holds files that are not needed; of a choice of one it is told what is wrong with it.
    if (typeof escoFile !== 'string') read.push(escoFile);
    else if (escoFile !== 'other-table' || files.length === 1) {
      tell({ type: 'refused', why: escoFile, file: file.name });
      return;
    }
    done += file.size;
  }
  tell({ type: 'progress', step: 'joining', file: '', done, all });
  const tables = joinEscoFiles(read);
  if (!('occupations' in tables)) {
    tell({ type: 'missing', kinds: tables });
    return;
  }
  const { languages, occupations, skills, relations, left } = tables;
  if (relations.length === 0) {
    tell({ type: 'empty' });
    return;
  }
  const esco = buildEsco(languages, occupations, skills, relations);
  tell({ type: 'progress', step: 'keeping', file: '', done, all });
  tell({ type: 'kept', summary: await keepEsco(esco, new Date()), left });
}
