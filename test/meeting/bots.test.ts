import { describe, expect, it } from 'vitest';
import { isBot } from '../../lib/meeting/bots';
import { guest } from './facts';

describe('notetakers', () => {
  it.each([
    ['fred@fireflies.ai', 'Fireflies.ai Notetaker'],
    ['notetaker@example.com', ''],
    ['ai-notetaker@example.com', ''],
    ['meeting-bot@example.com', ''],
    ['anything@example.com', 'Fathom Notetaker'],
    ['pilot@otter.ai', 'OtterPilot'],
    ['notes@sub.read.ai', 'read.ai meeting notes'],
    ['x@example.com', 'Zoom AI Companion'],
    ['no-reply@example.com', ''],
    ['assistant@avoma.com', ''],
    ['notetaker@gong.io', ''],
    ['jamie@meetjamie.ai', 'Jamie'],
    ['kaia@outreach.io', 'Kaia'],
    ['scheduler@reclaim.ai', ''],
    ['amy@x.ai', 'Amy Ingram'],
    ['', 'Fireflies.ai Notetaker'],
    ['', 'Fred from Fireflies'],
    ['', 'Fireflies Notetaker Jane'],
    ['', 'Otter Pilot'],
    ['', 'OtterPilot'],
    ['', 'Otter.ai'],
    ['', 'Jane’s OtterPilot'.replace('OtterPilot', 'Notetaker')],
    ['', "Jane's Notetaker (Otter.ai)"],
    ['', "Alice Example's AI Notetaker"],
    ['', 'Alice Example - Fathom Notetaker'],
    ['', 'Read AI meeting notes'],
    ['', 'read.ai meeting notes'],
    ['', 'tl;dv'],
    ['', 'tldv Notetaker'],
    ['', 'Fathom AI'],
    ['', 'Avoma'],
    ['', 'Avoma Assistant'],
    ['', 'Gong Notetaker'],
    ['', 'Gong Recorder'],
    ['', 'Grain Notetaker'],
    ['', 'Zoom AI Companion'],
    ['', 'Copilot for meetings'],
    ['', 'Notes by Gemini'],
    ['', 'Gemini Notes'],
    ['', 'Webex Assistant'],
    ['', 'Fellow AI'],
    ['', 'MeetGeek'],
    ['', 'MeetGeek.ai Notetaker'],
    ['', 'Sembly AI'],
    ['', 'Krisp Notetaker'],
    ['', 'Supernormal'],
    ['', 'Chorus AI'],
    ['', 'Circleback'],
    ['', 'Jamie AI'],
    ['', 'Recall Bot'],
    ['', 'Spinach AI'],
    ['', 'Granola Notes'],
    ['', 'Notta Bot'],
    ['', 'Airgram'],
    ['', 'Nyota AI'],
    ['', 'Bluedot Notetaker'],
    ['', 'Tactiq'],
    ['', 'Laxis Assistant'],
    ['', 'Rewatch Notetaker'],
    ['', 'Colibri AI'],
    ['', 'Modjo Bot'],
    ['', 'Claap Bot'],
    ['', 'Leexi AI'],
    ['', 'Sybill AI'],
    ['', 'Equal Time Bot'],
    ['', 'Jiminny'],
    ['', 'Clari Copilot'],
    ['', 'Outreach Kaia'],
    ['', 'ExecVision'],
    ['', 'AI Notetaker'],
    ['', 'Meeting Recorder'],
    ['', 'AI議事録'],
    ['', '会议助手'],
    ['', '회의록 봇'],
  ])('%s (%s) is one', (address, name) => {
    expect(isBot(guest(address, { name }))).toBe(true);
  });

  it.each([
    ['alice@example.com', 'Alice Example'],
    // People work there, too.
    ['jane.roe@fireflies.ai', 'Jane Roe'],
    ['sam@gong.io', 'Sam Gong'],
    ['jamie.roe@zoom.us', 'Jamie Roe'],
    ['sam.otter@example.com', 'Sam Otter'],
    ['fred@example.com', 'Fred Example'],
    ['grain@example.com', 'Grain Marketing'],
    ['bot.tomas@example.com', 'Tomas Bot'],
    ['notes@example.com', 'Jane Notes'],
    // And people are called like that.
    ['', 'Fred'],
    ['', 'Jamie'],
    ['', 'Claude'],
    ['', 'Gemini Roe'],
    ['', 'Gong Li'],
    ['', 'Li Gong'],
    ['', 'Sybill Roe'],
    ['', 'Nyota Roe'],
    ['', 'Kaia'],
    ['', 'Amy Ingram'],
    ['', 'Otter Roe'],
    ['', 'Jane Roe (AI Assistants)'],
    ['', 'Jane Roe | AI Assistant Team'],
    ['', 'Grace Chorus'],
    ['', 'Read, Mary'],
    ['', 'Ai Tanaka'],
    ['', 'Bot, Tomas'],
    ['', ''],
  ])('%s (%s) is a person', (address, name) => {
    expect(isBot(guest(address, { name }))).toBe(false);
  });

  it('are also those the mentor added: addresses, domains, names', () => {
    const own = ['Scribe@Example.com', '@bots.example', 'example.net', 'Our Scribe'];
    expect(isBot(guest('scribe@example.com'), own)).toBe(true);
    expect(isBot(guest('scribe+1@example.com'), own)).toBe(true);
    expect(isBot(guest('anna@bots.example'), own)).toBe(true);
    expect(isBot(guest('anna@sub.example.net'), own)).toBe(true);
    expect(isBot(guest('', { name: 'our  SCRIBE' }), own)).toBe(true);
    expect(isBot(guest('anna@example.com'), own)).toBe(false);
    expect(isBot(guest('anna@notexample.net'), own)).toBe(false);
    expect(isBot(guest('', { name: 'Our Scribes' }), own)).toBe(false);
    expect(isBot(guest('', { name: '' }), ['', '@', '…'])).toBe(false);
  });
});
