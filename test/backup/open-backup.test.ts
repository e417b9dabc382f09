import { describe, expect, it } from 'vitest';
import { openBackup } from '../../lib/backup/open-backup';

const GOOD = JSON.stringify({ format: 'trellis-backup', version: 1, tables: { people: [] } }, undefined, 2);

function file(...parts: BlobPart[]): Blob {
  return new Blob(parts);
}

describe('a chosen file', () => {
  it('is opened when it is a backup, with a byte order mark, too', async () => {
    expect(await openBackup(file(GOOD))).toMatchObject({ status: 'parsed' });
    expect(await openBackup(file('\ufeff', GOOD))).toMatchObject({ status: 'parsed' });
  });

  it.each<readonly [what: string, content: BlobPart, refusal: unknown]>([
    ['empty', '', { why: 'not-a-backup' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), { why: 'not-a-backup' }],
    ['a table of contacts', 'First Name,Last Name\nNadia,Brandt', { why: 'not-a-backup' }],
    ['JSON of something else', '{"contacts": []}', { why: 'not-a-backup' }],
    ['broken JSON of something else', '{"contacts": [', { why: 'not-a-backup' }],
    ['a list', '[]', { why: 'not-a-backup' }],
    ['broken off', GOOD.slice(0, -8), { why: 'damaged', line: 5 }],
    ['of a newer version', GOOD.replace('"version": 1', '"version": 2'), { why: 'newer-version', version: 2 }],
    ['without tables', '{"format": "trellis-backup", "version": 1}', { why: 'without-tables' }],
  ])('that is %s is refused', async (_what, content, refusal) => {
    const opened = await openBackup(file(content));
    expect(opened).toMatchObject({ status: 'refused', refusal: { why: (refusal as { why: string }).why } });
  });

  it('tells the line where JSON breaks off, where the browser tells it', async () => {
    expect(await openBackup(file(GOOD.replace('"version": 1,', '"version" 1,')))).toEqual({
      status: 'refused',
      refusal: { why: 'damaged', line: 3 },
    });
  });

  it('is refused before it is read when it is too large', async () => {
    let wasRead = false;
    const large = new (class extends Blob {
      override get size(): number {
        return 300 * 2 ** 20;
      }
      override text(): Promise<string> {
        wasRead = true;
        return super.text();
      }
    })([GOOD]);
    expect(await openBackup(large)).toEqual({ status: 'refused', refusal: { why: 'too-large', megabytes: 300 } });
    expect(wasRead).toBe(false);
  });

  it('that cannot be read is refused, not thrown', async () => {
    const gone = new (class extends Blob {
      override slice(): Blob {
        throw new DOMException('gone', 'NotFoundError');
      }
    })([GOOD]);
    expect(await openBackup(gone)).toEqual({ status: 'refused', refusal: { why: 'unreadable' } });
  });
});
