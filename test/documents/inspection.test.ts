import { describe, expect, it } from 'vitest';
import { inspect } from '#functions/documents/inspection/inspect.ts';
import { docx, jpeg, lockedDocx, pdf, png, xlsx, zip } from './files.ts';

const html = '<!DOCTYPE html><script>alert(1)</script>';

describe('a file that is what it says', () => {
  it.each([
    ['pdf', pdf()],
    ['pdf', pdf({ after: '\r\n\0\0' })],
    ['pdf', pdf({ head: '2 0 obj\n<< /Length 30 >>\nstream\nHow to /Encrypt a PDF\nendstream\n' })],
    ['pdf', pdf({ head: '2 0 obj\n<< /EncryptMetadata true >>\nendobj\n' })],
    ['png', png],
    ['jpeg', jpeg],
    ['docx', docx()],
    ['docx', docx({ name: 'word/media/ảnh 1.png', content: png })],
    ['xlsx', xlsx()],
  ] as const)('passes as %s', (type, bytes) => {
    expect(inspect(bytes, type)).toBeUndefined();
  });
});

describe('T-30 a file that is something else, or something else as well', () => {
  it.each([
    ['a web page called PDF', 'pdf', Buffer.from(html)],
    ['a PDF behind a web page', 'pdf', pdf({ before: html })],
    ['a PDF that greets a browser first', 'pdf', pdf({ head: `% ${html}\n` })],
    ['a PDF with a web page behind it', 'pdf', pdf({ after: html })],
    ['a PDF that is a ZIP at its end', 'pdf', Buffer.concat([pdf(), docx()])],
    [
      'a PDF whose ZIP hides its end in a comment',
      'pdf',
      Buffer.concat([pdf(), zip([{ name: 'a.class' }], '\n%%EOF\n')]),
    ],
    ['a PDF without an end', 'pdf', pdf().subarray(0, -7)],
    ['a picture called PDF', 'pdf', png],
    ['a JPEG that is a JAR at its end', 'jpeg', Buffer.concat([jpeg, zip([{ name: 'a.class' }])])],
    [
      'a JPEG whose JAR ends as a picture does',
      'jpeg',
      Buffer.concat([jpeg, zip([{ name: 'a.class' }], Buffer.from('ffd9', 'hex'))]),
    ],
    ['a JPEG cut short', 'jpeg', jpeg.subarray(0, -2)],
    ['a PNG with a script behind it', 'png', Buffer.concat([png, Buffer.from(html)])],
    ['a PNG called JPEG', 'jpeg', png],
    ['a docx called xlsx', 'xlsx', docx()],
    ['an xlsx called docx', 'docx', xlsx()],
    ['a ZIP called docx', 'docx', zip([{ name: 'a.txt', content: 'a' }])],
    ['an old Word file called docx', 'docx', Buffer.from('d0cf11e0a1b11ae100', 'hex')],
  ] as const)('is refused: %s', (_, type, bytes) => {
    expect(inspect(bytes, type)).toBe('wrong-type');
  });

  it('is refused: nothing at all', () => {
    expect(inspect(Buffer.alloc(0), 'pdf')).toBe('empty');
  });
});

describe('T-31 an archive that would hurt who opens it', () => {
  const many = Array.from({ length: 2_001 }, (_, at) => ({ name: `word/${at}.xml` }));
  it.each([
    ['a bomb by ratio', docx({ name: 'word/a.xml', content: Buffer.alloc(5_000_000) })],
    ['a bomb by what it declares', docx({ name: 'word/a.xml', declared: 0xfffffff0 })],
    ['too many files', docx(...many)],
    ['a way up', docx({ name: 'word/../../etc/passwd' })],
    ['a way from the root', docx({ name: '/etc/passwd' })],
    ['a way of Windows', docx({ name: 'word\\..\\a' })],
    ['a drive', docx({ name: 'C:/a' })],
    ['a link', docx({ name: 'word/link', symlink: true })],
    ['one name twice', docx({ name: 'WORD/document.xml' })],
    ['macros', docx({ name: 'word/vbaProject.bin' })],
    ['something before it counts', Buffer.concat([docx().subarray(0, 40), docx()])],
    ['a directory cut short', docx().subarray(0, -30)],
  ])('is refused unopened: %s', (_, bytes) => {
    expect(inspect(bytes, 'docx')).toBe('unsafe-archive');
  });
});

describe('T-32 a file nobody can read', () => {
  it.each([
    ['a locked PDF', 'pdf', pdf({ trailer: '/Encrypt 5 0 R' })],
    ['a locked PDF that spells it out', 'pdf', pdf({ trailer: '/Encr#79pt 5 0 R' })],
    [
      'a locked PDF with a cross-reference stream',
      'pdf',
      pdf({ head: '9 0 obj\n<< /Type /XRef /Encrypt 5 0 R >>\nstream\nx\nendstream\n' }),
    ],
    ['a locked docx', 'docx', lockedDocx],
    ['a docx with a locked part', 'docx', docx({ name: 'word/a.xml', encrypted: true })],
  ] as const)('is called encrypted: %s', (_, type, bytes) => {
    expect(inspect(bytes, type)).toBe('encrypted');
  });
});
