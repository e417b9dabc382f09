import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS, SOURCES } from '../../lib/agenda/practices';
import { ALWAYS, DOMAINS, PLACEHOLDERS, type Prompt } from '../../lib/agenda/prompt';
import { promptById, PROMPTS, promptsFor } from '../../lib/agenda/prompts';
import { FRAME_RULE_IDS, MAY_RULE_IDS, MUST_RULE_IDS } from '../../lib/agenda/rule';

/** Words of meeting rooms and of preachers. */
const BANNED =
  /\b(should|must|ought|leverage|synerg\w+|stakeholder\w*|actionable|bandwidth|deep dive|circle back|touch base|empower\w*|journey|unpack|reach out|alignment|aligned|kpi\w*|mindset|low-hanging|proactive\w*|impactful|holistic|optimi[sz]e|utili[sz]e|going forward|as a mentor|try to|just curious|obviously|simply put)\b/i;

const KNOWN = new Set<string>(PLACEHOLDERS);
const rows = PROMPTS.map((prompt): [string, Prompt] => [prompt.id, prompt]);

describe('prompts', () => {
  it('are many, over every stage and domain, from frames and from all practices stored data can trigger', () => {
    expect(PROMPTS.length).toBeGreaterThanOrEqual(200);
    const aloud = PROMPTS.filter(({ voice }) => voice === 'aloud');
    for (const stage of ALWAYS) {
      expect(PROMPTS.filter(({ stages }) => stages.includes(stage)).length, stage).toBeGreaterThanOrEqual(20);
    }
    for (const domain of DOMAINS)
      expect(aloud.filter((prompt) => prompt.domain === domain).length, domain).toBeGreaterThan(5);
    const used = new Set(PROMPTS.map(({ from }) => from));
    expect(PRACTICE_IDS.filter((id) => !used.has(id))).toEqual([]);
  });

  it('have ids of their own that begin with their rule', () => {
    expect(new Set(PROMPTS.map(({ id }) => id)).size).toBe(PROMPTS.length);
    for (const prompt of PROMPTS) {
      expect(prompt.id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
      expect(prompt.id.startsWith(`${prompt.rule}/`)).toBe(true);
      expect(promptById(prompt.id)).toBe(prompt);
    }
  });

  it('say nothing twice, save for topics, where only the second question differs', () => {
    const said = PROMPTS.filter(({ rule }) => rule !== 'topic' && rule !== 'topic-mine').map(({ say }) => say);
    expect(said.filter((say, index) => said.indexOf(say) !== index)).toEqual([]);
  });

  it('give every rule at least two wordings, and what comes up again and again at least four', () => {
    for (const rule of [...MUST_RULE_IDS, ...FRAME_RULE_IDS, ...MAY_RULE_IDS]) {
      expect(promptsFor(rule).length, rule).toBeGreaterThanOrEqual(2);
    }
    const often = MUST_RULE_IDS.filter((rule) => !rule.startsWith('first-'));
    for (const rule of [...often, 'closing', 'open-question', 'goal-progress', 'learning', 'listen-open'] as const) {
      expect(promptsFor(rule).length, rule).toBeGreaterThanOrEqual(4);
    }
  });

  it.each(rows)('%s reads well aloud', (_, prompt) => {
    for (const text of [prompt.say, prompt.followUp, prompt.example]) {
      if (text === undefined) continue;
      expect(text).toMatch(/[?.…]$/);
      expect(text).not.toMatch(/!/);
      expect(text).not.toMatch(BANNED);
      expect(text).not.toMatch(/["']/);
      expect(text).not.toMatch(/ {2}|^\s|\s$/);
      expect(text.length).toBeLessThanOrEqual(160);
    }
    expect(prompt.say.split(/\s+/).length).toBeLessThanOrEqual(26);
    expect(prompt.minutes).toBeGreaterThanOrEqual(1);
    expect(prompt.minutes).toBeLessThanOrEqual(10);
    expect(prompt.stages.length).toBeGreaterThan(0);
  });

  it('go on: each has a word to follow, and those that ask for a picture show one', () => {
    expect(PROMPTS.filter(({ followUp }) => followUp === undefined).map(({ id }) => id)).toEqual([]);
    expect(PROMPTS.filter(({ example }) => example !== undefined).length).toBeGreaterThanOrEqual(12);
  });

  it('hold solutions back where one listens, and leave enough to say', () => {
    const solving = new Set(PROMPTS.filter(({ stance }) => stance === 'solve').map(({ rule }) => rule));
    expect([...solving].toSorted()).toEqual(
      [
        'first-step',
        'hand-on',
        'into-the-room',
        'network',
        'offer',
        'options',
        'pairing',
        'rehearse',
        'skill-gap',
      ].toSorted(),
    );
    expect(PROMPTS.filter(({ stance }) => stance === 'listen').length).toBeGreaterThanOrEqual(14);
  });

  it.each(rows)('%s knows its placeholders', (_, prompt) => {
    const written = [...`${prompt.say} ${prompt.followUp ?? ''}`.matchAll(/\{([^}]*)\}/g)].map(
      ([, name]) => name ?? '',
    );
    for (const name of written) expect(KNOWN.has(name), name).toBe(true);
    expect(new Set(prompt.placeholders)).toEqual(new Set(written));
    expect(prompt.example ?? '').not.toContain('{');
  });

  it.each(rows)('%s keeps private words out of the copy for the mentee', (_, prompt) => {
    const isPrivate = /\{(skill|role|manager|item|list|mine|yours|remember)\}/.test(prompt.say);
    const isTopics = prompt.rule === 'topics-rest'; // the mentee's own; composing keeps the mentor's out
    if (prompt.voice === 'self' || (isPrivate && !isTopics && prompt.rule !== 'skills')) {
      expect(prompt.shared).not.toBe('as-said');
    }
    if (typeof prompt.shared !== 'string') expect(prompt.shared.say).not.toContain('{');
  });
});

describe('practices and frames', () => {
  it.each(Object.entries(SOURCES))('%s has a title, an idea and a source', (id, source) => {
    expect(source.kind).toBe(/^[A-D]\d+$/.test(id) ? 'practice' : 'frame');
    expect(source.title).toMatch(/^\p{L}/u);
    expect(source.title.length).toBeLessThanOrEqual(34);
    expect(source.idea).toMatch(/\.$/);
    expect(source.idea).not.toMatch(BANNED);
    expect(source.source).not.toBe('');
  });

  it('are all there: A1 to A7, B1 to B9, C1 to C13, D1 to D3', () => {
    const count = (letter: string): number => PRACTICE_IDS.filter((id) => id.startsWith(letter)).length;
    expect(['A', 'B', 'C', 'D'].map(count)).toEqual([7, 9, 13, 3]);
  });
});
