import { describe, expect, it } from 'vitest';
import { Hour } from '#shared/incubation/hour.ts';
import { calendarOf } from '../../web/src/lib/mentoring/invite.ts';
import { wordsIn } from '../../web/src/words/index.ts';

const say = wordsIn('vi').mentoring.hours.ics;
const id = `hou_${'1'.repeat(32)}`;
const hour = (given: object = {}) =>
  Hour.parse({
    id,
    version: 2,
    mentorId: `per_${'2'.repeat(32)}`,
    mentorName: 'Ngô Gia Nam',
    fields: ['business'],
    startsAt: '2026-12-01T02:00:00.000Z',
    minutes: 60,
    venue: { kind: 'inPerson', at: 'Phòng họp 2; Trung tâm, tầng 3' },
    audience: 'cohorts',
    status: 'booked',
    rated: [],
    booking: {
      placeId: `plc_${'3'.repeat(32)}`,
      startupId: `sta_${'4'.repeat(32)}`,
      startupName: 'Mầm Xanh',
      by: `per_${'5'.repeat(32)}`,
      at: '2026-11-22T01:00:00.000Z',
      topic:
        'Đưa cảm biến tưới vào chuỗi cửa hàng nông sản sạch của tỉnh, giá bán và hoa hồng; xong',
      cancelUntil: '2026-11-30T02:00:00.000Z',
    },
    ...given,
  });

const file = (...hours: Hour[]) => calendarOf('Tuần', hours, say, 'https://vuon-uom.example');
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('an hour as a calendar file (RFC 5545)', () => {
  const lines = unfolded(file(hour()));

  it('is one event, in UTC, with an id that stays', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    for (const line of [
      'VERSION:2.0',
      `UID:${id}@vuon-uom`,
      'SEQUENCE:2',
      'DTSTAMP:20261122T010000Z',
      'DTSTART:20261201T020000Z',
      'DTEND:20261201T030000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Cố vấn: Ngô Gia Nam – Mầm Xanh',
    ])
      expect(lines).toContain(line);
    expect(lines.filter(Boolean).at(-1)).toBe('END:VCALENDAR');
  });

  it('escapes what separates, folds at 75 octets, ends lines as the standard says', () => {
    expect(lines).toContain(String.raw`LOCATION:Phòng họp 2\; Trung tâm\, tầng 3`);
    const raw = file(hour()).split('\r\n');
    expect(raw.some((line) => line.includes('\n'))).toBe(false);
    expect(Math.max(...raw.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('says of an hour called off that it is', () => {
    expect(unfolded(file(hour({ status: 'calledOff' })))).toContain('STATUS:CANCELLED');
  });

  it('is a whole week where a week is asked for', () => {
    const free = hour({ id: `hou_${'6'.repeat(32)}`, status: 'free', booking: undefined });
    const week = unfolded(file(hour(), free));
    expect(week.filter((line) => line.startsWith('UID:'))).toHaveLength(2);
    expect(week).toContain('SUMMARY:Giờ cố vấn còn trống');
  });
});
