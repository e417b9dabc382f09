import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, mailboxOf, normaliseAddress, withoutTag } from '../../lib/people/address';
import { indexPeople, whoIsIt, type Recognisable } from '../../lib/people/who-is-it';

describe('address', () => {
  it.each([
    [' Jane.Roe@Example.COM ', 'jane.roe@example.com'],
    ['mailto:jane@example.com?subject=x', 'jane@example.com'],
    ['Jane Roe <jane@example.com>', 'jane@example.com'],
    ['jane', ''],
    ['a@b', ''],
    ['a b@example.com', ''],
    ['a@example..com', ''],
    ['', ''],
  ])('%j → %j', (text, address) => expect(normaliseAddress(text)).toBe(address));

  it('compares addresses and mailboxes', () => {
    expect(mailboxOf('Jane+a@Example.com')).toBe(mailboxOf('mailto:jane+b@example.com'));
    expect(mailboxOf('jane@example.com')).not.toBe(mailboxOf('jane@example.org'));
    expect(mailboxOf('jane@example.org', [['example.com', 'Example.org']])).toBe('jane@example.com');
    expect(mailboxOf('j.ane+x@googlemail.com')).toBe('jane@gmail.com');
    expect(mailboxOf('j.ane@example.com')).toBe('j.ane@example.com');
    expect(mailboxOf('nobody')).toBe('');
    expect(withoutTag('+odd@example.com')).toBe('+odd@example.com');
  });

  it('stays itself once it is normal', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const normal = normaliseAddress(address);
        fc.pre(normal !== '');
        expect(isAddress(normal)).toBe(true);
        expect(normaliseAddress(normal)).toBe(normal);
      }),
    );
  });
});

describe('who is it', () => {
  const person = (
    id: string,
    name: string,
    addresses: readonly string[],
    otherNames: readonly string[] = [],
  ): Recognisable => ({
    id,
    name,
    addresses,
    otherNames,
  });
  const jane = person('jane', 'Jane Roe', ['jane@example.com'], ['Janie Roe']);
  const sam = person('sam', 'Sam Poe', ['sam@example.com']);
  const sam2 = person('sam2', 'Poe, Sam (Sales)', ['s.poe@example.com']);
  const shared = [person('one', 'One', ['team@example.com']), person('two', 'Two', ['team@example.com'])];
  const index = indexPeople([jane, sam, sam2, ...shared]);

  it.each([
    [{ address: 'JANE@example.com', name: 'Somebody Else' }, 'by-address', 'jane'],
    [{ address: 'jane+cal@example.com', name: '' }, 'by-plus-tag', 'jane'],
    [{ address: '', name: 'jane@example.com' }, 'by-address', 'jane'],
    [{ address: '', name: 'Roe, Jane (Finance)' }, 'by-name', 'jane'],
    [{ address: '', name: 'Janie Roe' }, 'by-name', 'jane'],
    [{ address: 'jane.roe@example.com', name: 'Jane Roe' }, 'same-name-other-address', 'jane'],
  ])('%j is found %s', (shown, how, id) => {
    expect(whoIsIt(shown, index)).toMatchObject({ how, person: { id } });
  });

  it('does not choose between two', () => {
    expect(whoIsIt({ address: '', name: 'Sam Poe' }, index)).toEqual({
      how: 'ambiguous',
      by: 'name',
      people: [sam, sam2],
    });
    expect(whoIsIt({ address: 'team@example.com', name: '' }, index)).toEqual({
      how: 'ambiguous',
      by: 'address',
      people: shared,
    });
    expect(whoIsIt({ address: 'sam@example.com', name: 'Sam Poe' }, index)).toEqual({ how: 'by-address', person: sam });
  });

  it('knows nobody without a name or an address', () => {
    expect(whoIsIt({ address: '', name: '' }, index)).toEqual({ how: 'nobody' });
    expect(whoIsIt({ address: 'new@example.com', name: 'New Person' }, index)).toEqual({ how: 'nobody' });
  });
});
