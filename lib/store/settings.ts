import { database } from './database';
import type { Settings } from './rows';

const DEFAULTS: Omit<Settings, 'answerKey'> = {
  id: 'settings',
  ownNames: [],
  ownAddresses: [],
  practicesOff: [],
  lastBackupAt: '',
};

/** The mentor's settings; defaults where nothing was set yet. */
export async function readSettings(): Promise<Settings> {
  return (await database.settings.get('settings')) ?? { ...DEFAULTS, answerKey: '' };
}

/** Changes some settings and leaves the others. */
export async function changeSettings(change: Partial<Omit<Settings, 'id' | 'answerKey'>>): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    await database.settings.put({ ...(await settingsWithKey()), ...change });
  });
}

/** The settings with a key for digests, made now if there was none. Runs inside the caller's transaction. */
export async function settingsWithKey(): Promise<Settings> {
  const settings = await readSettings();
  if (settings.answerKey !== '') return settings;
  const made = { ...settings, answerKey: randomHex(32) };
  await database.settings.put(made);
  return made;
}

function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
