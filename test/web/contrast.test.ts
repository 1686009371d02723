import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const halves = ['tokens', 'charts'].map((name) =>
  readFileSync(`web/src/look/${name}.css`, 'utf8').split(
    '@media screen and (prefers-color-scheme: dark)',
  ),
);
const [day, night] = [0, 1].map((half) => halves.map((one) => one[half] ?? '').join('\n'));
const coloursIn = (block = '') =>
  new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );

const channel = (hex: string, at: number) => {
  const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
/** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
const contrast = (one: string, other: string) => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

const grounds = ['page', 'surface', 'sunken'];
const pairs: [text: string, ground: string, least: number][] = [
  ...grounds.map((ground): [string, string, number] => ['ink', ground, 7]),
  ...grounds.map((ground): [string, string, number] => ['quiet', ground, 7]),
  ...grounds.map((ground): [string, string, number] => ['leaf', ground, 4.5]),
  ...grounds.map((ground): [string, string, number] => ['leaf-strong', ground, 7]),
  ...grounds.map((ground): [string, string, number] => ['brick', ground, 4.5]),
  ...grounds.map((ground): [string, string, number] => ['sun', ground, 4.5]),
  // Names in a chart are written in its inks.
  ...[1, 2, 3, 4, 5].map((nth): [string, string, number] => [`ink${nth}`, 'page', 4.5]),
  ['ink', 'leaf-soft', 7],
  ['ink', 'sun-soft', 7],
  ['ink', 'brick-soft', 7],
  ['leaf-strong', 'leaf-soft', 7],
  ['leaf', 'leaf-soft', 4.5],
  ['quiet', 'leaf-soft', 4.5],
  ['sun', 'sun-soft', 4.5],
  ['brick', 'brick-soft', 4.5],
  ['on-leaf', 'leaf', 4.5],
  ['on-leaf', 'leaf-strong', 4.5],
  // Edges of controls and marks that carry meaning: WCAG 1.4.11.
  ['edge', 'page', 3],
  ['edge', 'surface', 3],
  ['leaf', 'page', 3],
];

describe.each([
  ['by day', coloursIn(day)],
  ['by night', coloursIn(night)],
])('the colours %s', (_, colours) => {
  it.each(pairs)('%s can be read on %s', (text, ground, least) => {
    const found = contrast(colours.get(text) ?? '', colours.get(ground) ?? '');
    expect(found).toBeGreaterThanOrEqual(least);
  });
});
