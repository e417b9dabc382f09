import Dexie, { type Table } from 'dexie';
import type { Esco } from '../skills/esco/esco';

interface EscoRow {
  readonly id: 'esco';
  readonly esco: Esco;
}

/** What is told of the classification that is kept. */
export interface EscoSummary {
  readonly occupations: number;
  readonly skills: number;
  readonly relations: number;
  /** ISO 639-1, as far as the names of the files told. */
  readonly languages: readonly string[];
  /** Instant. */
  readonly broughtAt: string;
}

interface SummaryRow extends EscoSummary {
  readonly id: 'esco';
}

/** A database of its own: somebody else's data, in no backup, removed as a whole. */
class EscoDatabase extends Dexie {
  declare readonly classifications: Table<EscoRow, string>;
  declare readonly summaries: Table<SummaryRow, string>;

  constructor() {
    super('trellis-esco');
    this.version(1).stores({ classifications: 'id', summaries: 'id' });
  }
}

const escoDatabase = new EscoDatabase();

/** Keeps the classification in place of the one before, whole or not at all. */
export async function keepEsco(esco: Esco, now: Date): Promise<EscoSummary> {
  const summary: EscoSummary = {
    occupations: esco.occupations.length,
    skills: esco.skills.length,
    relations: esco.skillsOf.length,
    languages: esco.languages,
    broughtAt: now.toISOString(),
  };
  await escoDatabase.transaction('rw', escoDatabase.classifications, escoDatabase.summaries, async () => {
    await escoDatabase.classifications.put({ id: 'esco', esco });
    await escoDatabase.summaries.put({ ...summary, id: 'esco' });
  });
  return summary;
}

/** The classification the user has brought; undefined = none. */
export async function readEsco(): Promise<Esco | undefined> {
  return (await escoDatabase.classifications.get('esco'))?.esco;
}

/** What is told of it, without reading all of it; undefined = none. */
export async function readEscoSummary(): Promise<EscoSummary | undefined> {
  return escoDatabase.summaries.get('esco');
}

/** Takes the classification out again; nothing of it stays. */
export async function removeEsco(): Promise<void> {
  await escoDatabase.transaction('rw', escoDatabase.classifications, escoDatabase.summaries, async () => {
    await escoDatabase.classifications.clear();
    await escoDatabase.summaries.clear();
  });
}
