import { synthesise } from './template.ts';

/** As it is deployed without a word. */
export const dev = synthesise('dev');

/** As a province deploys it: with its own name, mail and sign-in. */
export const prod = synthesise('prod', {
  portalHost: 'vuon-uom.example.vn',
  mailDomain: 'mail.example.vn',
  ssoIssuer: 'https://sso.example.vn',
  ssoClientId: 'vuon-uom',
  ssoSecret: 'vuon-uom/sso',
});
