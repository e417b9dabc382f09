import { z } from '../zod';
import type { PageMessage } from './messages';

/** Longest address and longest picture of a page taken, in UTF-16 units: a little more than our own script ever sends. */
const LONGEST_URL = 10_000;
const MOST_MARKUP = 2_100_000;

const host = z.enum(['google', 'outlook']);
const photo = z.object({ markup: z.string().max(MOST_MARKUP), url: z.string().max(LONGEST_URL) });

const pageMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('meeting-opened'),
    host,
    surface: z.enum(['bubble', 'page']),
    photo,
    stillFor: z.number().min(0),
    isHurried: z.boolean(),
    isFresh: z.boolean(),
  }),
  z.object({ type: z.literal('meeting-closed') }),
  z.object({ type: z.literal('meetings-seen'), host, photo }),
  z.object({ type: z.literal('agenda-asked') }),
]) satisfies z.ZodType<PageMessage>;

/** The message of a calendar page, or undefined when it is not one of ours. */
export function parsePageMessage(value: unknown): PageMessage | undefined {
  const parsed = pageMessage.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
