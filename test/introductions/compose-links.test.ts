import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLink, MAIL_WAYS, MAILTO_LIMIT, mailtoUrl, type Draft } from '../../lib/introductions/compose-links';

describe('mail link', () => {
  const draft: Draft = {
    to: ['a+b@example.com', "o'x@example.com"],
    subject: 'Hi & "you"\r\nBcc: x@example.com',
    body: 'One?\n\nTwo=2 & 3 + 4 – ü 😀',
  };

  it('encodes line ends as CRLF and whatever could change the link', () => {
    expect(mailtoUrl(draft)).toEqual({
      url: 'mailto:a%2Bb@example.com,o%27x@example.com?subject=Hi%20%26%20%22you%22%20Bcc%3A%20x%40example.com&body=One%3F%0D%0A%0D%0ATwo%3D2%20%26%203%20%2B%204%20%E2%80%93%20%C3%BC%20%F0%9F%98%80',
      isCut: false,
    });
  });

  it('reads back as it was, never too long, never broken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 1500 }),
        (subject, body) => {
          const { url, isCut } = mailtoUrl({ to: ['a@example.com'], subject, body });
          expect(url.length).toBeLessThanOrEqual(MAILTO_LIMIT);
          const read = new URLSearchParams(url.slice(url.indexOf('?') + 1).replace(/\+/g, '%2B'));
          expect([...read.keys()]).toEqual(['subject', 'body']);
          expect(read.get('subject')).not.toMatch(/[\r\n]/);
          const text = (read.get('body') ?? '').replace(/\r\n/g, '\n');
          const plain = body
            // eslint-disable-next-line no-control-regex -- the link leaves control characters out
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
            .replace(/\r\n?/g, '\n')
            .toWellFormed();
          if (isCut) expect(plain.startsWith(text.replace(/…$/, ''))).toBe(true);
          else expect(text).toBe(plain);
        },
      ),
    );
  });
});

describe('links to compose', () => {
  const draft: Draft = { to: ['a+b@example.com', 'c@example.com'], subject: 'Hi & you', body: 'One = 1?\n\nTwo + ü' };

  it.each([
    [
      'mail-program',
      'mailto:a%2Bb@example.com,c@example.com?subject=Hi%20%26%20you&body=One%20%3D%201%3F%0D%0A%0D%0ATwo%20%2B%20%C3%BC',
    ],
    [
      'gmail',
      'https://mail.google.com/mail/?view=cm&fs=1&tf=1&to=a%2Bb%40example.com%2Cc%40example.com&su=Hi%20%26%20you&body=One%20%3D%201%3F%0D%0A%0D%0ATwo%20%2B%20%C3%BC',
    ],
    [
      'outlook',
      'https://outlook.office.com/mail/deeplink/compose?to=a%2Bb%40example.com%2Cc%40example.com&subject=Hi%20%26%20you&body=One%20%3D%201%3F%0D%0A%0D%0ATwo%20%2B%20%C3%BC',
    ],
    [
      'outlook-personal',
      'https://outlook.live.com/mail/0/deeplink/compose?to=a%2Bb%40example.com%2Cc%40example.com&subject=Hi%20%26%20you&body=One%20%3D%201%3F%0D%0A%0D%0ATwo%20%2B%20%C3%BC',
    ],
  ] as const)('%s', (way, url) => expect(composeLink(way, draft)).toEqual({ url, hasBody: true }));

  it('hold the text whole or not at all, and read back as it was', () => {
    const nameOf = {
      'mail-program': 'subject',
      gmail: 'su',
      outlook: 'subject',
      'outlook-personal': 'subject',
    } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...MAIL_WAYS),
        fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
        fc.string({ unit: 'binary', maxLength: 3_000, size: 'max' }),
        (way, subject, body) => {
          const { url, hasBody } = composeLink(way, { to: ['a@example.com'], subject, body });
          expect(url.length).toBeLessThanOrEqual(6_000);
          expect(url).not.toMatch(/[\s+]/);
          const read = new URLSearchParams(url.slice(url.indexOf('?') + 1));
          expect(read.get(nameOf[way])).not.toMatch(/[\r\n]/);
          expect([...read.keys()].filter((key) => ['cc', 'bcc'].includes(key))).toEqual([]);
          if (!hasBody) expect(read.get('body')).toBeNull();
          else
            expect((read.get('body') ?? '').replace(/\r\n/g, '\n')).toBe(
              body
                // eslint-disable-next-line no-control-regex -- the link leaves control characters out
                .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
                .replace(/\r\n?/g, '\n')
                .toWellFormed(),
            );
        },
      ),
    );
  });

  it('leave a text that is too long to be copied', () => {
    const long = { ...draft, body: 'x'.repeat(2_500) };
    expect(composeLink('mail-program', long)).toEqual({
      url: 'mailto:a%2Bb@example.com,c@example.com?subject=Hi%20%26%20you',
      hasBody: false,
    });
    expect(composeLink('gmail', long).hasBody).toBe(true);
  });
});
