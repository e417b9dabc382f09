import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeBackup, parseBackup } from '../../lib/backup/document';
import { restore } from '../../lib/backup/restore';
import type { Introduction } from '../../lib/introductions/introduction';
import { advance, remind, withMessage } from '../../lib/introductions/life';
import { EMPTY_TABLES, exportTables, replaceEverything, restoreTables } from '../../lib/store/backup';
import { database } from '../../lib/store/database';
import { keepMessage, newIntroduction, readFollowUps, saveIntroduction } from '../../lib/store/introductions';
import { newPairing, savePairing } from '../../lib/store/mentorships';
import { newPerson, savePerson } from '../../lib/store/people';
import { changeSettings, readSettings } from '../../lib/store/settings';

const NOW = new Date('2026-03-05T12:00:00Z');
const MESSAGE = { kind: 'ask-mentee', subject: 'Clara', body: 'Would you?' } as const;

beforeEach(async () => {
  await replaceEverything(EMPTY_TABLES);
});

async function idea(): Promise<Introduction> {
  const introduction = newIntroduction('nadia', 'clara', 'law', NOW);
  await saveIntroduction(introduction, NOW);
  return introduction;
}

function moved(here: Introduction, to: 'mentee-asked' | 'mentee-declined'): Introduction {
  const actor = to === 'mentee-asked' ? 'mentor' : 'mentee';
  const result = advance(here, to, { at: NOW.toISOString(), actor, whyNot: to === 'mentee-declined' ? 'no time' : '' });
  if (result.status !== 'moved') throw new Error(result.reason);
  return result.introduction;
}

describe('a message under way', () => {
  it('is put by, changed and forgotten', async () => {
    const { id } = await idea();
    await keepMessage(id, MESSAGE, 1);
    expect((await database.introductions.get(id))?.message).toEqual(MESSAGE);
    await keepMessage(id, undefined, 1);
    expect(await database.introductions.get(id)).not.toHaveProperty('message');
    await keepMessage('nobody', MESSAGE, 1);
    expect(await database.introductions.count()).toBe(1);
  });

  it('does not come back after the step it was for', async () => {
    const here = await idea();
    await keepMessage(here.id, MESSAGE, 1);
    await saveIntroduction(moved(withMessage(here, MESSAGE), 'mentee-asked'), NOW);
    await keepMessage(here.id, MESSAGE, 1);
    expect(await database.introductions.get(here.id)).not.toHaveProperty('message');
  });
});

it('follow-ups are all introductions and pairings', async () => {
  const { id } = await idea();
  await savePairing(newPairing({ menteeId: 'nadia', modelId: 'clara', skill: 'law' }, 91, NOW), NOW);
  const { introductions, pairings } = await readFollowUps();
  expect([introductions.map((each) => each.id), pairings.map(({ skill }) => skill)]).toEqual([[id], ['law']]);
});

describe('settings', () => {
  it('begin with our wording, the mail program, and quiet; also in a row of an earlier version', async () => {
    const fresh = { templates: [], mailWay: 'mail-program', nudges: { isOn: false, hour: 9, isNaming: false } };
    expect(await readSettings()).toMatchObject(fresh);
    await database.settings.put({ id: 'settings', ownNames: ['Mara'] } as never);
    expect(await readSettings()).toMatchObject({ ...fresh, ownNames: ['Mara'] });
  });
});

describe('a backup', () => {
  it('brings everything of introductions back: what steps ended, reminders, messages, wordings and wishes', async () => {
    const person = (id: string, isMentee: boolean): Parameters<typeof newPerson>[0] => ({ id, name: id, isMentee });
    await savePerson(newPerson(person('nadia', true), NOW), NOW);
    await savePerson(newPerson(person('clara', false), NOW), NOW);
    const reminded = remind(moved(await idea(), 'mentee-asked'), '2026-03-12T12:00:00.000Z');
    const written = withMessage(reminded, { kind: 'remind-mentee', subject: '', body: 'Still?\nYes?' });
    await saveIntroduction({ ...written, snoozedUntil: '2026-03-20' }, NOW);
    await saveIntroduction({ ...moved(written, 'mentee-declined'), id: 'declined' }, NOW);
    await changeSettings({
      templates: [{ kind: 'join', subject: '', body: '{mentee}, {contact in full}' }],
      mailWay: 'outlook-personal',
      nudges: { isOn: true, hour: 0, isNaming: true },
    });
    const before = await exportTables();
    const parsed = parseBackup(writeBackup(before, NOW));
    if (parsed.status !== 'parsed') throw new Error('no backup');
    const { rows, report } = restore(parsed.document, NOW);
    expect(report.rows.filter(({ fate }) => fate !== 'taken')).toEqual([]);
    await replaceEverything(EMPTY_TABLES);
    await restoreTables(rows);
    expect(await exportTables()).toEqual(before);
  });

  it('written by hand is read as far as it makes sense', () => {
    const parsed = parseBackup(
      JSON.stringify({
        format: 'trellis-backup',
        tables: {
          people: [
            { id: 'nadia', name: 'Nadia', isMentee: true },
            { id: 'clara', name: 'Clara' },
          ],
          introductions: [
            {
              mentee: 'nadia',
              contact: 'clara',
              steps: [{ state: 'idea', at: '2026-03-01', before: 'x' }, { state: 'flying' }],
              reminders: -3,
              remindedAt: 'soon',
              message: { kind: 'love-letter', body: 'x' },
            },
          ],
          settings: [
            {
              templates: [
                { kind: 'thanks', body: 'Thanks!' },
                { kind: 'thanks', body: 'Thank you!' },
                { body: 'x' },
                'y',
              ],
              mailWay: 'pigeon',
              nudges: { isOn: 'yes', hour: 99 },
            },
          ],
        },
      }),
    );
    if (parsed.status !== 'parsed') throw new Error('no backup');
    const { rows } = restore(parsed.document, NOW);
    expect(rows.introductions).toMatchObject([{ state: 'idea', reminders: 0 }]);
    expect(rows.introductions[0]?.steps).toHaveLength(1);
    expect(rows.introductions[0]).not.toHaveProperty('message');
    expect(rows.introductions[0]).not.toHaveProperty('remindedAt');
    expect(rows.settings).toMatchObject([
      {
        templates: [{ kind: 'thanks', subject: '', body: 'Thank you!' }],
        mailWay: 'mail-program',
        nudges: { isOn: true, hour: 23, isNaming: false },
      },
    ]);
  });
});
