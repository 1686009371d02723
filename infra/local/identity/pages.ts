import type { Configuration } from 'oidc-provider';
import { accountGroups, type Account } from '../accounts.ts';
import { html, type Html } from '../html.ts';
import { both, page } from '../page.ts';

const sample = html`<p class="note">
  ${both('Tài khoản mẫu trên máy này ·', 'sample accounts, this machine only')}
</p>`;

const card = ({ name, displayName, tries }: Account) =>
  html`<button name="account" value="${name}">
    <code>${name}</code><strong>${displayName}</strong>
    <small>${both(tries.vi, tries.en)}</small>
  </button>`;

/** One click signs in as somebody. */
export const accountsPage = () =>
  page(
    'Đăng nhập',
    html`<h1>${both('Đăng nhập', 'Sign in')}</h1>
      ${sample}
      <p>
        ${both(
          'Chọn một người để vào cổng với tư cách của họ. Họ tên đều là giả định.',
          'Choose a person to enter the portal as. Every name is invented.',
        )}
      </p>
      <form method="post">
        ${accountGroups.map(
          (group) =>
            html`<h2>${both(group.vi, group.en)}</h2>
              <div class="cards">${group.accounts.map(card)}</div>`,
        )}
      </form>`,
  );

const message = (title: string, english: string, body: Html) =>
  page(
    title,
    html`<h1>${both(title, english)}</h1>
      ${body}`,
  );

const back = (portal: string) =>
  html`<p><a href="${portal}">${both('Về cổng Vườn Ươm', 'Back to the portal')}</a></p>`;

/** The attempt to sign in is too old or was finished elsewhere. */
export const lostPage = (portal: string) =>
  message(
    'Lần đăng nhập này không còn hiệu lực',
    'This attempt to sign in has ended',
    html`<p>
        ${both('Hãy quay lại cổng và bấm Đăng nhập lần nữa.', 'Go back to the portal and sign in again.')}
      </p>
      ${back(portal)}`,
  );

/** What the issuer refuses, with the code that a developer needs. */
export const errorPage =
  (portal: string): NonNullable<Configuration['renderError']> =>
  (ctx, { error, error_description: why = '' }) => {
    ctx.type = 'html';
    ctx.body = message(
      'Không đăng nhập được',
      'Sign-in was refused',
      html`<p><code>${error}</code> ${why}</p>
        ${back(portal)}`,
    );
  };

interface Shown {
  type: string;
  body: unknown;
}

/** `form` comes ready from the issuer, with its secret. */
export const farewellPage = (ctx: Shown, form: string) => {
  ctx.type = 'html';
  ctx.body = message(
    'Đăng xuất?',
    'Sign out?',
    html`${{ html: form }}
      <p>
        ${both(
          'Người dùng máy này tiếp theo sẽ phải chọn lại tài khoản.',
          'The next person at this computer will have to choose an account.',
        )}
      </p>
      <button class="main" form="op.logoutForm" name="logout" value="yes">
        ${both('Đăng xuất', 'Sign out')}
      </button>
      <button form="op.logoutForm">${both('Ở lại', 'Stay signed in')}</button>`,
  );
};

export const signedOutPage = (portal: string) => (ctx: Shown) => {
  ctx.type = 'html';
  ctx.body = message('Đã đăng xuất', 'Signed out', back(portal));
};
