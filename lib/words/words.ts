import { agenda } from './agenda';
import { everyPage } from './every-page';
import { introductions } from './introductions';
import { meeting } from './meeting';
import { notes } from './notes';
import { panel } from './panel';

/** Every word the extension shows, by room. */
export const words = { everyPage, panel, meeting, agenda, notes, introductions } as const;
