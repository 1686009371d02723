import { accounts, accountNamed } from './accounts.ts';
import { signInAs } from './identity/sign-in-as.ts';
import { addressOf, portsFrom } from './ports.ts';
import { orSayWhy, Unready } from './unready.ts';

/** `npm run token -- founder` prints an access token, for curl; good for ten minutes. */
await orSayWhy(async () => {
  const [name = ''] = process.argv.slice(2);
  if (!accountNamed(name)) {
    const names = accounts.map((account) => account.name).join(' ');
    throw new Unready(
      `Hãy chọn một tài khoản: ${names}`,
      `Name one account: npm run token -- founder`,
    );
  }
  const { signIn } = portsFrom(process.env.PORT);
  const tokens = await signInAs(name, addressOf(signIn)).catch((cause: unknown) => {
    if (!(cause instanceof TypeError)) throw cause;
    throw new Unready(
      'Cổng chưa chạy: hãy chạy npm start trước',
      'The portal is not running: npm start first',
    );
  });
  console.log(tokens.access_token);
});
