import { initialsOf } from '../../lib/people/name';
import parts from './parts.module.css';

/** Somebody's initials in a round: decoration beside their name, so hidden from a screen reader. */
export function Avatar({ name, size }: { readonly name: string; readonly size?: 'small' }) {
  return (
    <span className={parts.avatar} data-size={size} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
