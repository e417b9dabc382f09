import { describe, expect, it } from 'vitest';
import { isBroken, struck, UNSTRUCK } from '../../lib/calendar/breaker';
import {
  afterReading,
  countsOf,
  FACT_NAMES,
  healthOf,
  isPageChanged,
  pageReport,
  unreadFacts,
  UNREAD,
} from '../../lib/calendar/health';
import { pageSkeleton } from '../../lib/calendar/page-skeleton';
import type { OpenedMeeting } from '../../lib/meeting/meeting';
import { contradicted, found, missing } from '../../lib/meeting/reading';
import { guest, guests, ME, opened } from '../meeting/facts';

const UNREADABLE = { guests: missing(['rows', 'count']) };

/** The session after some events, each read once and settled. */
function after(...events: readonly OpenedMeeting[]) {
  return events.reduce((health, meeting, index) => afterReading(health, meeting, `event ${index}`, false), UNREAD);
}

describe('the health of an event', () => {
  it('says of every fact whether and how it was read, and nothing of what was read', () => {
    const health = healthOf(
      opened({ guests: contradicted(['rows', 'labels']), title: found('Secret plan', 'heading') }),
    );
    expect(Object.keys(health).sort()).toEqual([...FACT_NAMES].sort());
    expect(health.guests).toEqual({ status: 'contradicted', by: ['rows', 'labels'] });
    expect(health.title).toEqual({ status: 'found', by: ['heading'] });
    expect(JSON.stringify(health)).not.toMatch(/Secret|alice|example\.com|2026/i);
  });

  it('names the key facts that were not read, as far as the calendar tells them at all', () => {
    const bare = opened({ identity: missing(), self: missing(), start: contradicted(['chip', 'bubble']) });
    expect(unreadFacts('google', healthOf(bare))).toEqual(['identity', 'start', 'self']);
    expect(unreadFacts('outlook', healthOf(bare))).toEqual(['start']);
  });
});

describe('the health of a session', () => {
  it('counts each event once, with its last reading', () => {
    let health = afterReading(UNREAD, opened(UNREADABLE), 'one', true);
    health = afterReading(health, opened(UNREADABLE), 'one', false);
    health = afterReading(health, opened(), 'one', false);
    health = afterReading(health, opened(UNREADABLE), 'two', false);
    const { events, counts } = countsOf(health);
    expect(events).toBe(2);
    expect(counts.guests).toEqual({ found: 1, missing: 1, contradicted: 0, by: { rows: 1 } });
    expect(counts.title).toMatchObject({ found: 2 });
  });

  it('stays of one size however long it lasts', () => {
    let health = UNREAD;
    for (let index = 0; index < 300; index += 1) health = afterReading(health, opened(), `event ${index}`, false);
    expect(countsOf(health).events).toBe(300);
    expect(JSON.stringify(health).length).toBeLessThan(5_000);
  });

  it('holds a page for changed after three events in a row without a key fact, and not before', () => {
    const broken = opened(UNREADABLE);
    expect(isPageChanged(after(broken, broken))).toBe(false);
    expect(isPageChanged(after(broken, broken, broken))).toBe(true);
    expect(isPageChanged(after(broken, broken, opened(), broken, broken))).toBe(false);
    expect(isPageChanged(after(broken, broken, broken, opened()))).toBe(false);
    expect(isPageChanged(after(...Array(3).fill(opened({ self: contradicted(['a', 'b']) }))))).toBe(true);
  });

  it('holds nothing against a page for one event, for one just opened, or for what has no guests', () => {
    let health = UNREAD;
    for (let look = 0; look < 9; look += 1) health = afterReading(health, opened(UNREADABLE), 'one', false);
    expect(isPageChanged(health)).toBe(false);
    for (let index = 0; index < 9; index += 1)
      health = afterReading(health, opened(UNREADABLE), `fresh ${index}`, true);
    expect(isPageChanged(health)).toBe(false);
    const task = opened({ ...UNREADABLE, kind: found('task', 'id') });
    expect(isPageChanged(after(task, task, task, task))).toBe(false);
  });

  it('shares its breaker with the watch: a thing that fails again is one failure', () => {
    const twice = struck(struck(UNSTRUCK, 'a'), 'a');
    expect(twice.strikes).toBe(1);
    expect(isBroken(struck(struck(twice, 'b'), 'a'))).toBe(true);
  });
});

describe('the report on a page', () => {
  const markup =
    '<html lang="de"><body data-viewfamily="EVENT"><div id="xDetDlg" role="dialog" data-eventid="bmFkaWE" ' +
    'data-photo-root="" aria-label="Nadia Brandt, 15:00"><div id="xDetDlgWhen">Nadia &amp; Mara</div>' +
    '<div role="list"><div role="treeitem" data-email="nadia@example.com" aria-selected="false">Nadia</div>' +
    '<div role="treeitem" data-email="mara@example.org" aria-selected="false">Mara Lindqvist</div></div>' +
    '<div role="secret-role" id="nadia-brandt" title="nadia@example.com" jslog="1:[&quot;nadia@example.com&quot;]">' +
    '<!----></div></div></body></html>';

  it('draws elements, known marks, names and lengths', () => {
    expect(pageSkeleton(markup)).toBe(
      [
        'html lang:2',
        ' body data-viewfamily:5',
        '  div id=xDetDlg role=dialog data-eventid:7 (opened event) aria-label:19',
        '   div id=xDetDlgWhen “16”',
        '   div role=list',
        '    div role=treeitem data-email:17 aria-selected=false “5” ×2',
        '   div role:11 id:12 title:17 jslog:33',
      ].join('\n'),
    );
  });

  it('holds nothing that tells whose page or which event it was', () => {
    const meeting = opened({
      guests: found(guests(ME, guest('nadia@example.com', { name: 'Nadia Brandt' })), 'Nadia <nadia@example.com>'),
      title: found('Nadia / Mara', 'heading'),
    });
    const health = afterReading(UNREAD, meeting, 'google:bmFkaWE', false);
    const report = pageReport({
      version: '1.0.0',
      host: 'google',
      surface: 'bubble',
      health,
      skeleton: pageSkeleton(markup),
    });
    expect(report).toContain('guests: found (?)');
    expect(report).toContain('Events in this session: 1');
    expect(report).not.toMatch(/nadia|mara|lindqvist|brandt|example|bmFk|15:00|2026|calendar\.google/i);
  });

  it('is short for a long page, and takes no time over hostile markup', () => {
    const long = `<html><body>${'<div><b></b></div><i id="x">y</i>'.repeat(2_000)}</body></html>`;
    expect(pageSkeleton(long).split('\n').length).toBeLessThanOrEqual(501);
    expect(pageSkeleton(long)).toMatch(/… \d+ more$/);
    const deep = '<div>'.repeat(5_000);
    expect(pageSkeleton(deep).split('\n').length).toBeLessThan(100);
    expect(pageSkeleton(`${'<div '.repeat(20_000)}"`)).toBe('');
    expect(pageSkeleton('')).toBe('');
  });
});
