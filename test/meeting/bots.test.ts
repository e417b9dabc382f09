import { describe, expect, it } from 'vitest';
import { botEvidence, isBot } from '../../lib/meeting/bots';
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
    ['fred-7f3a@fireflies.ai', ''],
    ['fred+4711@fireflies.ai', ''],
    ['notta-bot@notta.ai', ''],
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
    ['', 'Recall Bot'],
    ['', 'Spinach AI'],
    ['', 'Granola Notes'],
    ['', 'Notta Bot'],
    ['', 'Airgram'],
    ['', 'Bluedot Notetaker'],
    ['', 'Tactiq'],
    ['', 'Laxis Assistant'],
    ['', 'Rewatch Notetaker'],
    ['', 'Colibri AI'],
    ['', 'Modjo Bot'],
    ['', 'Claap Bot'],
    ['', 'Leexi AI'],
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
    // Bot, Ai, Pilot and App are family names.
    ['j.bot@example.com', 'Jamie Bot'],
    ['jamie.ai@example.com', 'Jamie Ai'],
    ['', 'Jamie AI'],
    ['', 'Nyota AI'],
    ['', 'Sybill AI'],
    ['k.bot@example.com', 'Kaia Bot'],
    ['sally.ai@example.com', 'Sally Ai'],
    ['', 'Ai, Sally'],
    ['gong.ai@example.com', 'Gong Ai'],
    ['read.ai@example.com', 'Read Ai'],
    ['', 'Sembly Okafor'],
    ['', 'Gemini Pilot'],
    ['', 'Krisp App'],
    ['hello@calendly.com', 'Anna Hello'],
    ['amy@x.ai', 'Amy Chen'],
  ])('%s (%s) may be one', (address, name) => {
    expect(botEvidence(guest(address, { name }))).toBe('perhaps');
    expect(isBot(guest(address, { name }))).toBe(false);
  });

  it.each([
    ['alice@example.com', 'Alice Example'],
    ['andrew.lee@x.ai', 'Andrew Lee'],
    ['amy.chen@x.ai', 'Amy Chen'],
    ['clara.w@x.ai', 'Clara W'],
    ['frederik.holm@fireflies.ai', 'Frederik Holm'],
    ['norman@supernormal.com', 'Norman Poe'],
    ['eccles@read.ai', 'T Eccles'],
    ['jamieson@jamie.ai', 'Jamieson Roe'],
    ['fellowsf@fellow.app', 'Felix Fellows'],
    ['otterson@otter.ai', 'K Otterson'],
    ['recordr@chorus.ai', 'Grant Record'],
    ['recordr@chorus.ai', ''],
    ['ai.tanaka@fireflies.ai', 'Ai Tanaka'],
    ['', 'Pilot Jamie'],
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
    expect(botEvidence(guest(address, { name }))).toBe('none');
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
