/** Whether what a verdict gives as its reasons is so. */
import type { Reason } from '../../lib/meeting/one-on-one';
import type { LabGuest } from '../pages/events.ts';
import type { SpottingCase } from './spotting-case.ts';

/** Compares a reason with the event as it was made, not as it was read. */
export function isTrueOf(one: SpottingCase, reason: Reason): boolean {
  const { event, cast, stored } = one;
  const own = new Set([cast.mentor.address, cast.mentorAgain.address, ...stored.ownAddresses].map(lower));
  const isMine = ({ address }: LabGuest): boolean => own.has(lower(address));
  const others = event.guests.filter((guest) => !isMine(guest));
  const people = others.filter(({ kind }) => kind === 'person');
  const isShownAs = (name: string) => (guest: LabGuest) =>
    letters(name) === letters(guest.name) || lower(name) === lower(guest.address);
  const shown = (name: string): readonly LabGuest[] => event.guests.filter(isShownAs(name));
  const count = (kind: LabGuest['kind']): number => others.filter((guest) => guest.kind === kind).length;
  const isStored = (name: string): boolean => stored.people.some((person) => person.name === name);

  switch (reason.code) {
    case 'two-people':
      return shown(reason.name).some((guest) => !isMine(guest) || guest.name === cast.mentor.name);
    case 'mentee-by-address':
      return event.guests.some(({ address }) => lower(address) === reason.address) && isStored(reason.name);
    case 'mentee-by-name':
    case 'similar-name':
    case 'said-somebody-else':
      return isStored(reason.name);
    case 'not-counted':
      switch (reason.what) {
        case 'rooms':
          return event.rooms.length + count('resource') > 0;
        case 'bots':
          return count('bot') === reason.count;
        case 'own-addresses':
          return event.guests.filter((guest) => isMine(guest) || guest.name === cast.mentor.name).length > reason.count;
        case 'absent-organizer':
          return event.guests.some(({ isOrganizer, response }) => isOrganizer && response === 'declined');
      }
      return false;
    case 'counterpart-declined':
      return shown(reason.name).some(({ response }) => response === 'declined');
    case 'counterpart-optional':
      return shown(reason.name).some(({ isOptional }) => isOptional);
    case 'many-people':
      return people.length + count('group') >= 2;
    case 'group-invited':
      return count('group') > 0;
    case 'cancelled':
      return event.isCancelled || one.trap === 'cancelled';
    case 'all-day':
      return event.start.time === undefined;
    case 'lasts-days':
      return event.start.date !== event.end.date;
    case 'declined-by-me':
      return event.guests.some((guest) => isMine(guest) && guest.response === 'declined');
    case 'nobody-else':
      return people.length === 0;
    case 'not-a-meeting':
      return event.kind !== 'meeting';
    case 'title-names':
      return event.title.includes(reason.name.split(' ')[0] ?? reason.name);
    case 'organized-by':
    case 'may-be-group':
    case 'may-be-room':
    case 'may-be-bot':
    case 'name-twice':
    case 'name-ambiguous':
      return (
        shown(reason.name).length > 0 ||
        event.organizer?.name === reason.name ||
        event.rooms.some(({ name }) => name.includes(reason.name) || reason.name.includes(name))
      );
    case 'same-name-other-address':
      return stored.people.some(({ name, addresses }) => name === reason.name && addresses.includes(reason.address));
    case 'same-mailbox':
      return event.guests.some(({ address }) => lower(address) === reason.address);
    case 'answered':
      return reason.about === 'person' ? stored.aboutPerson === reason.answer : stored.aboutSeries === reason.answer;
    case 'guests-hidden':
      return (
        event.guestList === 'hidden' ||
        event.visibleRows !== undefined ||
        one.surface === 'page' ||
        one.host === 'outlook'
      );
    case 'guests-incomplete':
      return reason.seen !== reason.count;
    default:
      // These say what the page does not tell, or how a title sounds.
      return true;
  }
}

/** A name without what shows nothing, such as marks of direction. */
function letters(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function lower(text: string): string {
  return text.toLowerCase();
}
