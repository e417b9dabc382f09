import { describe, expect, it } from 'vitest';
import { isBot } from '../../lib/meeting/bots';
import { guest } from './facts';

describe('notetakers', () => {
  it.each([
    ['fred@fireflies.ai', 'Fireflies.ai Notetaker'],
    ['notetaker@example.com', ''],
    ['anything@example.com', 'Fathom Notetaker'],
    ['pilot@otter.ai', 'OtterPilot'],
    ['notes@sub.read.ai', 'read.ai meeting notes'],
    ['x@example.com', 'Zoom AI Companion'],
    ['no-reply@example.com', ''],
  ])('%s (%s) is one', (address, name) => {
    expect(isBot(guest(address, { name }))).toBe(true);
  });

  it.each([
    ['alice@example.com', 'Alice Example'],
    // People work there, too.
    ['jane.roe@fireflies.ai', 'Jane Roe'],
    ['sam.otter@example.com', 'Sam Otter'],
    ['fred@example.com', 'Fred Example'],
    ['grain@example.com', 'Grain Marketing'],
    ['bot.tomas@example.com', 'Tomas Bot'],
  ])('%s (%s) is a person', (address, name) => {
    expect(isBot(guest(address, { name }))).toBe(false);
  });
});
