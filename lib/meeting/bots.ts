import type { Attendee } from './meeting';

/**
 * Notetakers and meeting assistants that sit on guest lists. People work at these companies too, so a domain alone is
 * no proof: the local part must be one the service's bot uses.
 */
const BOT_ADDRESSES: readonly { readonly domain: string; readonly local: RegExp }[] = [
  { domain: 'fireflies.ai', local: /^(fred|notetaker|bot|invite)\b/ },
  { domain: 'otter.ai', local: /^(pilot|otterpilot|assistant|notetaker|bot|calendar)\b/ },
  { domain: 'read.ai', local: /^(read|meeting-?notes|assistant|notetaker|bot|e?x?ec)\b/ },
  { domain: 'tldv.io', local: /^(tldv|notetaker|bot|hello|invite|meeting)\b/ },
  { domain: 'fathom.video', local: /^(fathom|notetaker|bot|invite|meeting)\b/ },
  { domain: 'avoma.com', local: /^(assistant|notetaker|bot|meeting)\b/ },
  { domain: 'gong.io', local: /^(assistant|notetaker|bot|coordinator|calendar)\b/ },
  { domain: 'grain.com', local: /^(notetaker|bot|recorder|grain)\b/ },
  { domain: 'grain.co', local: /^(notetaker|bot|recorder|grain)\b/ },
  { domain: 'fellow.app', local: /^(notetaker|bot|assistant|fellow)\b/ },
  { domain: 'fellow.co', local: /^(notetaker|bot|assistant|fellow)\b/ },
  { domain: 'meetgeek.ai', local: /^(notetaker|bot|assistant|meetgeek|meeting)\b/ },
  { domain: 'sembly.ai', local: /^(agent|notetaker|bot|assistant|sembly)\b/ },
  { domain: 'krisp.ai', local: /^(notetaker|bot|assistant|krisp)\b/ },
  { domain: 'supernormal.com', local: /^(notetaker|bot|assistant|notes)\b/ },
  { domain: 'chorus.ai', local: /^(notetaker|bot|assistant|chorus|record)\b/ },
  { domain: 'circleback.ai', local: /^(notetaker|bot|assistant|circleback)\b/ },
  { domain: 'jamie.ai', local: /^(notetaker|bot|assistant|jamie)\b/ },
  { domain: 'recall.ai', local: /^(notetaker|bot|assistant)\b/ },
  { domain: 'spinach.io', local: /^(notetaker|bot|assistant|spinach)\b/ },
  { domain: 'spinach.ai', local: /^(notetaker|bot|assistant|spinach)\b/ },
  { domain: 'zoom.us', local: /^(ai-?companion|notetaker|bot|zoom-?room.*)\b/ },
  { domain: 'calendly.com', local: /^(notifications?|no-?reply|bot)\b/ },
  { domain: 'reclaim.ai', local: /^(assistant|bot|calendar|no-?reply)\b/ },
  { domain: 'x.ai', local: /^(amy|andrew|bot|assistant)\b/ },
  { domain: 'clockwise.com', local: /^(assistant|bot|no-?reply)\b/ },
  { domain: 'getclockwise.com', local: /^(assistant|bot|no-?reply)\b/ },
];

/** Local parts that only software uses, at any domain. */
const BOT_LOCAL_PARTS = /^(notetaker|note-taker|ai-?notetaker|meeting-?bot|meetingnotes-bot|no-?reply|do-?not-?reply)$/;

/** Display names that say themselves that nobody is there. */
const BOT_NAMES =
  /\b(note ?taker|notetaking|meeting (bot|recorder|assistant)|ai (companion|assistant|notes?)|otterpilot|fireflies\.ai|otter\.ai|read\.ai|tl;dv|meetgeek|copilot for meetings|zoom ai companion)\b/i;

/**
 * Whether a guest is a notetaker or meeting assistant, by its address first and its name second.
 * A person the mentor knows is never a bot: ask the store before asking here.
 */
export function isBot(attendee: Attendee): boolean {
  if (attendee.kind === 'bot') return true;
  const [local = '', domain = ''] = attendee.address.split('@');
  if (BOT_LOCAL_PARTS.test(local)) return true;
  if (
    BOT_ADDRESSES.some((bot) => (domain === bot.domain || domain.endsWith(`.${bot.domain}`)) && bot.local.test(local))
  )
    return true;
  return BOT_NAMES.test(attendee.name);
}
