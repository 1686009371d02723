import { accountGroups } from './accounts.ts';
import { addressOf, type Ports } from './ports.ts';

/** What a newcomer reads in the terminal: where the portal is, who to be, what to try. */
export const welcome = (ports: Ports) =>
  [
    '',
    `  Vườn Ươm  ${addressOf(ports.web)}`,
    '',
    `  API       ${addressOf(ports.api)}          (npm run token -- founder)`,
    `  Thư/mail  ${addressOf(ports.api)}/outbox`,
    '',
    '  Tài khoản mẫu, chọn ở trang đăng nhập | Sample accounts, chosen on the sign-in page:',
    ...accountGroups.flatMap((group) => [
      '',
      `  ${group.vi} | ${group.en}`,
      ...group.accounts.map(
        ({ name, tries }) => `    ${name.padEnd(12)} ${tries.vi} | ${tries.en}`,
      ),
    ]),
    '',
    '  Ctrl-C để dừng | to stop.  npm start -- --fresh: làm lại từ đầu | begin again.',
    '',
  ].join('\n');
