// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { googlePage } from '../../lib/calendar/google/google-page';
import { pageSkeleton } from '../../lib/calendar/page-skeleton';
import { renderBubble, renderWeek, sceneOf } from '../pages/google/render';
import { documentWith, photographOpened, photographSeen } from './google-document';

/** Shorter texts are words such as "Yes" and "edit", which stand in names of marks, too. */
const SAYS_SOMETHING = 6;

describe.each(['en', 'de', 'ja'])('the skeleton of the sample calendar in %s', (language) => {
  const scene = sceneOf({ language });
  const { self, timeZone } = scene.data;
  const user = `<div id="xUserInfo"><div id="xUserEmail">${self.address}</div><div id="xTimezone">${timeZone}</div></div>`;
  const pageOf = (content: string): Document =>
    documentWith(`<html lang="${language}"><body data-viewfamily="EVENT">${user}${content}</body></html>`);
  /** Values and texts of a page. */
  const saidOn = (document: Document): readonly string[] =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      ...['data-eventid', 'data-email', 'aria-label', 'jslog', 'data-text', 'title'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
      ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue?.trim() ?? ''),
    ]);
  const leaksOf = (document: Document, skeleton: string): readonly string[] =>
    [...new Set(saidOn(document))].filter((text) => text.length >= SAYS_SOMETHING && skeleton.includes(text));

  it('holds no text and no id of any open event', () => {
    const bubbles = scene.data.events
      .slice(0, 25)
      .map((event) => pageOf(renderBubble(scene, event, { phase: 'rows' })));
    const drawn = bubbles.flatMap((document) => {
      const [opened] = googlePage.findOpened(document);
      return opened ? [{ document, skeleton: pageSkeleton(photographOpened(opened, document).markup) }] : [];
    });
    expect(drawn.length).toBeGreaterThan(10);
    for (const { document, skeleton } of drawn) {
      expect(skeleton).toContain('id=xDetDlg');
      expect(leaksOf(document, skeleton)).toEqual([]);
      expect(skeleton).not.toContain('@');
    }
  });

  it('holds no text and no id of any entry of the week', () => {
    const document = pageOf(renderWeek(scene, scene.today));
    const skeleton = pageSkeleton(photographSeen(document).markup);
    expect(skeleton.split('\n').length).toBeGreaterThan(5);
    expect(leaksOf(document, skeleton)).toEqual([]);
  });
});
