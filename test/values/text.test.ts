import { describe, expect, it } from 'vitest';
import { line, Reason, withoutMisleading } from '#shared/values/text.ts';

const isTaken = (text: string) => line(200).safeParse(text).success;

describe('a line somebody typed', () => {
  it.each([
    ['U+202E, by which “gpj.exe” reads “exe.jpg”', 'ban-cam-ket\u202egpj.exe'],
    ['U+202A–202D', '\u202a\u202b\u202c\u202dHồ sơ'],
    ['isolates U+2066–2069', 'Công ty \u2066Mầm Xanh\u2069'],
    ['U+206A–206F, which Unicode gave up', 'a\u206ab'],
    ['a null', 'a\u0000b'],
    ['an escape', 'a\u001b[31mb'],
    ['tag characters', 'a\u{e0041}b'],
    ['a line separator', 'a\u2028b'],
  ])('is refused with %s', (_, text) => {
    expect(isTaken(text)).toBe(false);
    expect(Reason.safeParse(`Lý do đầy đủ: ${text}`).success).toBe(false);
    expect(isTaken(withoutMisleading(text))).toBe(true);
  });

  it.each([
    ['Vietnamese', 'Nghiên cứu giống lúa chịu mặn'],
    ['Arabic with its marks', 'شركة\u200f (2026)\u200e و\u061cمؤسسة\u200cها'],
    ['two lines and a tab', 'Điều 10\n\tkhoản 2'],
    ['an emoji joined of several', '👩\u200d🌾'],
  ])('may hold %s', (_, text) => {
    expect(line(200).parse(text)).toBe(text.normalize('NFC'));
    expect(withoutMisleading(text)).toBe(text);
  });
});
