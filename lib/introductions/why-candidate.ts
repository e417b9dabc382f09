import { monthsBetween } from '../notes/months';
import { daysBetween } from '../meeting/day';
import { fold } from '../people/fold';
import { skillName } from '../skills/thesaurus';
import type { WhyPart } from './candidates';

/** How days are put into words; the page gives its own, `plainFormat` is enough for text. */
export interface WhyFormat {
  /** "14 months ago" for a `YYYY-MM-DD` day. */
  readonly ago: (day: string) => string;
}

/** A format in plain English, counted from `today` (`YYYY-MM-DD`). */
export function plainFormat(today: string): WhyFormat {
  const some = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? '' : 's'} ago`;
  return {
    ago: (day) => {
      const days = Math.max(0, daysBetween(day, today));
      const months = monthsBetween(day, today);
      if (days === 0) return 'today';
      if (days === 1) return 'yesterday';
      if (days < 21) return some(days, 'day');
      if (months < 2) return some(Math.round(days / 7), 'week');
      if (months < 24) return some(months, 'month');
      return some(Math.floor(months / 12), 'year');
    },
  };
}

const ROLES = {
  coach: 'a coach',
  hr: 'in human resources',
  counsellor: 'a counsellor',
  'performance-adviser': 'a performance adviser',
} as const;

const CLOSENESS = [
  'You have not met yet',
  'You know each other by sight',
  'You know each other a little',
  'You know each other',
  'You know each other well',
  'You are close',
] as const;

/** What people write for an organisation who have none; folded. */
const OF_THEIR_OWN = new Set(
  [
    ...['Self-employed', 'Self employment', 'Freelance', 'Freelancer', 'Independent', 'Selbständig', 'Selbstständig'],
    ...['Freiberuflich', 'Freiberufler', 'Freiberuflerin', 'Indépendant', 'Indépendante', 'Autónomo', 'Autónoma'],
    ...['Autônomo', 'Autônoma', 'Por cuenta propia', 'フリーランス', '自営業'],
  ].map(fold),
);

/** One reason for a candidate as a sentence. It never guesses a gender, and says plainly what is a guess. */
export function whyCandidate(part: WhyPart, format: WhyFormat): string {
  // What is quoted may end in a full stop of its own.
  return sentence(part, format).replace(/\.\.$/, '.');
}

function sentence(part: WhyPart, format: WhyFormat): string {
  switch (part.code) {
    case 'in-role':
      return `You noted: ${ROLES[part.role]}.`;
    case 'helped-before':
      return `An introduction for ${part.need} was useful ${part.on === '' ? 'before' : format.ago(part.on)}.`;
    case 'proven':
      return part.from === 'note'
        ? `Your notes hold evidence of ${lower(part.skill)}, the last ${format.ago(part.on)}.`
        : `A pairing on ${lower(part.skill)} with them bore fruit ${format.ago(part.on)}.`;
    case 'states-skill':
      return part.skill === part.needed
        ? `You noted: ${part.text}.`
        : `You noted: ${part.text}, which is close to ${lower(part.needed)}.`;
    case 'speaks':
      return `Speaks ${languageName(part.skill)}.`;
    case 'title-suggests':
      return part.skill === part.needed
        ? `The title suggests ${lower(part.skill)}: ${part.title}.`
        : `The title suggests ${lower(part.skill)}, which is close to ${lower(part.needed)}: ${part.title}.`;
    case 'occupation-suggests':
      return `The title looks like ${part.occupation}, which takes “${part.skill}” in ESCO: ${part.title}.`;
    case 'words-met':
      return part.field === 'place'
        ? `Is in ${part.text}.`
        : part.field === 'organisation'
          ? `Works at ${part.text}.`
          : part.field === 'role'
            ? `By title: ${part.text}.`
            : `You noted: ${part.text}.`;
    case 'last-contact':
      return `You last spoke ${format.ago(part.on)}.`;
    case 'closeness':
      return `${CLOSENESS[Math.min(5, Math.max(0, Math.round(part.value)))] ?? 'You know each other'}.`;
    case 'willing':
      return 'Glad to be asked.';
    case 'said-yes-before':
      return `Said yes when you asked ${format.ago(part.on)}.`;
    case 'said-no-before':
      return 'Said no once before.';
    case 'asked-recently':
      return `You asked ${format.ago(part.on)}.`;
    case 'other-organisation':
      return OF_THEIR_OWN.has(fold(part.organisation))
        ? 'Works on their own account.'
        : `Works elsewhere: ${part.organisation}.`;
    case 'other-team':
      return `Sits in another team: ${part.team}.`;
    case 'limits':
      return `To respect: ${part.text}`;
  }
}

/** A skill's name within a sentence: names of their own and abbreviations keep their capitals. */
function lower(skill: string): string {
  const name = skillName(skill);
  if (skill.startsWith('language-')) return languageName(skill);
  return /^\p{Lu}\p{Ll}/u.test(name) && !/^(?:DevOps|Front-end)/.test(name)
    ? name.slice(0, 1).toLowerCase() + name.slice(1)
    : name;
}

function languageName(skill: string): string {
  return skillName(skill).replace(/ language$/, '');
}
