const act = 'window.__x=1';

/** Texts that would run, if a page took them for anything but text. */
export const corpus = [
  `<script>${act}</script>`,
  `"><img src=x onerror=${act}>`,
  `'><svg onload=${act}>`,
  `</textarea><script>${act}</script>`,
  `</title><script>${act}</script>`,
  `<iframe srcdoc="<script>top.__x=1</script>">`,
  `<a href="javascript:${act}">đọc</a>`,
  `javascript:${act}//`,
  `" autofocus onfocus=${act} x="`,
  `' onmouseover=${act} '`,
  `<math><mtext><style><img src=x onerror=${act}>`,
  `<details open ontoggle=${act}>`,
  `--></script><script>${act}</script>`,
  `\${${act}}{{${act}}}{@html ${act}}`,
  `<scr&#0;ipt>${act}</scr&#0;ipt>`,
  `<base href="//evil.example/"><meta http-equiv=refresh content="0;url=javascript:${act}">`,
  `<link rel=stylesheet href="//evil.example/a.css"><style>*{display:none}</style>`,
  `%sveltekit.head%%nonce%%lang%<script nonce="%nonce%">${act}</script>`,
  `\u200F<body onload=${act}>\u200E`,
];

/** Hands them out one after another, the next that fits; where there is room for all, all of them. */
let turn = 0;
export const poison = (most = 150) => {
  const all = corpus.join('\n');
  if (all.length <= most) return all;
  const fitting = corpus.filter((text) => text.length <= most);
  turn += 1;
  return fitting[turn % fitting.length] ?? '<b>x';
};

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Answers with every text replaced that `isText` tells to be free text. */
export const poisoned = (value: unknown, isText: (text: string) => boolean): Json => {
  if (typeof value === 'string') return isText(value) ? poison() : value;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, isText));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, poisoned(one, isText)]),
    );
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

/** Free text, not a choice or a number written out. */
export const isFree = (text: string) => text.length > 25;
