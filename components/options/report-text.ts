import type { Refusal } from '../../lib/backup/document';
import type { LeftOut, Mending } from '../../lib/backup/report';
import { backup } from '../../lib/words/backup';

/** Why a file was refused, and what to do about it. */
export function refusalText(refusal: Refusal, name: string): string {
  switch (refusal.why) {
    case 'not-a-backup':
      return backup.notABackup(name);
    case 'damaged':
      return refusal.line === undefined ? backup.damaged(name) : backup.damagedAt(name, refusal.line);
    case 'newer-version':
      return backup.newerVersion(name, refusal.version);
    case 'without-tables':
      return backup.withoutTables(name);
    case 'too-large':
      return backup.tooLarge(name, refusal.megabytes);
    case 'wrong-passphrase':
      return backup.wrongPassphrase(name);
    case 'unreadable':
      return backup.unreadable(name);
  }
}

/** What was mended in a row. */
export function mendingText(mending: Mending): string {
  switch (mending.what) {
    case 'field':
      return backup.fieldMended(mending.field);
    case 'unknown-field':
      return backup.fieldUnknown(mending.field);
    case 'found':
      return backup.found(mending.field, mending.name);
    case 'points-nowhere':
      return backup.pointsNowhere(mending.field);
    case 'known-person':
      return backup.knownPerson(mending.name);
    case 'name-from-address':
      return backup.nameFromAddress;
    case 'made-mentee':
      return backup.madeMentee;
    case 'mentorship-added':
      return backup.mentorshipAdded;
    case 'promises-found':
      return backup.promisesFound(mending.count);
  }
}

/** Why a row was left out. */
export function leftOutText(because: LeftOut): string {
  switch (because.why) {
    case 'not-a-row':
      return backup.notARow;
    case 'needs':
      return backup.needs(because.field);
    case 'nobody':
      return backup.nobody(because.field, because.given);
    case 'same-as':
      return backup.sameAs(because.row);
  }
}
