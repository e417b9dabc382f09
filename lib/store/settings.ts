import { QUIET } from '../introductions/nudges';
import { database } from './database';
import type { Settings } from './rows';

const DEFAULTS: Settings = {
  id: 'settings',
  ownNames: [],
  ownAddresses: [],
  bots: [],
  domainAliases: [],
  practicesOff: [],
  templates: [],
  mailWay: 'mail-program',
  nudges: QUIET,
  answerKey: '',
  lastBackupAt: '',
};

/** The mentor's settings; defaults where nothing was set yet. */
export async function readSettings(): Promise<Settings> {
  return settingsOf(await database.settings.get('settings'));
}

/** Stored settings in full: a row written by an earlier version lacks what came later. */
export function settingsOf(row: Settings | undefined): Settings {
  return { ...DEFAULTS, ...row };
}

/** Changes some settings and leaves the others. */
export async function changeSettings(change: Partial<Omit<Settings, 'id' | 'answerKey'>>): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    await database.settings.put({ ...(await settingsWithKey()), ...change });
  });
}

/** Keeps that two domains are one organisation's; a group that has one of them takes the other in. */
export async function addDomainAlias(pair: readonly [string, string]): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const settings = await settingsWithKey();
    const isJoined = (group: readonly string[]): boolean => pair.some((domain) => group.includes(domain));
    const joined = [...new Set([...settings.domainAliases.filter(isJoined).flat(), ...pair])];
    const domainAliases = [...settings.domainAliases.filter((group) => !isJoined(group)), joined];
    await database.settings.put({ ...settings, domainAliases });
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
