import { quote, type Rule } from '../rule.js';

/** Domains below which anyone can rent a name, so that a wildcard admits the attacker's own. */
const RENTED = [
  'amazonaws.com',
  'cloudfront.net',
  'azureedge.net',
  'azurefd.net',
  'azurewebsites.net',
  'windows.net',
  'cloudapp.net',
  'googleapis.com',
  'googleusercontent.com',
  'run.app',
  'herokuapp.com',
  'fastly.net',
  'akamaized.net',
  'akamaihd.net',
  'github.com',
  'githubusercontent.com',
  'cloudflare.net',
  'digitaloceanspaces.com',
  'supabase.co',
];

/** Labels in a wildcard's domain that make it a whole organisation's: `*.example.com`. */
const WHOLE_DOMAIN = 2;

export const wildcardBroad: Rule = {
  meta: { id: 'SP0201', severity: 'warning', title: 'broad wildcard' },
  *check({ policy, at }) {
    for (const [index, rule] of policy.egress.allow.entries()) {
      if (rule.kind !== 'host' || !rule.host.startsWith('*.')) continue;
      const domain = rule.host.slice(2);
      const rented = RENTED.find((name) => domain === name || domain.endsWith(`.${name}`));
      if (rented === undefined && domain.split('.').length > WHOLE_DOMAIN) continue;
      yield {
        message:
          rented === undefined
            ? `${quote(rule.host)} admits every name of a whole domain, also those that nobody has thought of`
            : `${quote(rule.host)} lies in ${rented}, where anyone can get a name: it admits the attacker's own`,
        at: at(`egress.allow[${index}]`),
        help: 'Name the hosts that are needed.',
      };
    }
  },
};
