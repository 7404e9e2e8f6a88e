import { nameCovers } from './egress.js';

/**
 * Hosts that are known for something. An entry `a.b` means that name; `*.a.b` every name below it. What they are
 * for is public knowledge; none of them is contacted.
 */

/** Places made to receive text from anyone, or to tell someone else that a request came in. */
export const EXFILTRATION_HOSTS: Readonly<Record<string, readonly string[]>> = {
  'a paste or file drop that anyone may write to': [
    'gist.github.com',
    'pastebin.com',
    'paste.ee',
    'hastebin.com',
    'dpaste.com',
    'dpaste.org',
    'rentry.co',
    'controlc.com',
    'privatebin.net',
    'paste.rs',
    'ix.io',
    '0x0.st',
    'transfer.sh',
    'file.io',
    'termbin.com',
    'ghostbin.com',
    'catbox.moe',
    'litterbox.catbox.moe',
    'gofile.io',
    'temp.sh',
    'bashupload.com',
  ],
  'a collector of requests': [
    'webhook.site',
    'requestbin.com',
    'requestbin.net',
    '*.m.pipedream.net',
    'hookbin.com',
    '*.beeceptor.com',
    '*.requestcatcher.com',
    'canarytokens.com',
    '*.burpcollaborator.net',
    '*.oastify.com',
    '*.oast.fun',
    '*.oast.pro',
    '*.oast.live',
    '*.oast.site',
    '*.oast.online',
    '*.oast.me',
    '*.interact.sh',
    '*.dnslog.cn',
    '*.ceye.io',
  ],
  'a tunnel to whoever runs its other end': [
    '*.ngrok.io',
    '*.ngrok.app',
    '*.ngrok-free.app',
    '*.ngrok.dev',
    '*.trycloudflare.com',
    '*.loca.lt',
    '*.serveo.net',
    '*.localhost.run',
    '*.lhr.life',
    '*.pinggy.link',
  ],
  'a webhook by which anyone can be sent a message': [
    'discord.com',
    'discordapp.com',
    'hooks.slack.com',
    'api.telegram.org',
    'hooks.zapier.com',
    'maker.ifttt.com',
    '*.webhook.office.com',
    'chat.googleapis.com',
    'ntfy.sh',
  ],
  'a DNS-over-HTTPS resolver, which carries any message inside names and hides where connections go': [
    'dns.google',
    'dns.google.com',
    '8888.google',
    'cloudflare-dns.com',
    'one.one.one.one',
    'mozilla.cloudflare-dns.com',
    'chrome.cloudflare-dns.com',
    'security.cloudflare-dns.com',
    'family.cloudflare-dns.com',
    'dns.quad9.net',
    'dns9.quad9.net',
    'dns10.quad9.net',
    'dns11.quad9.net',
    'doh.opendns.com',
    'doh.familyshield.opendns.com',
    'dns.adguard.com',
    'dns.adguard-dns.com',
    'unfiltered.adguard-dns.com',
    'dns.nextdns.io',
    'doh.cleanbrowsing.org',
    'doh.dns.sb',
    'doh.li',
    'dns.alidns.com',
    'doh.pub',
    'dns.controld.com',
    'freedns.controld.com',
    'dns.mullvad.net',
    'doh.libredns.gr',
    'ordns.he.net',
  ],
};

/** Useful hosts that also carry anything to anyone who has an account there; the code brings its own token. */
export const RELAY_HOSTS: Readonly<Record<string, readonly string[]>> = {
  "a code host: code that brings its own token can push, comment or open an issue in anyone's repository there":
    [
      'github.com',
      'api.github.com',
      'uploads.github.com',
      'gitlab.com',
      'bitbucket.org',
      'api.bitbucket.org',
      'dev.azure.com',
      '*.visualstudio.com',
      'codeberg.org',
      'gitea.com',
      'git.sr.ht',
      'huggingface.co',
    ],
  "an object store: code that brings its own credentials, or a signed URL, can upload to anyone's bucket": [
    's3.amazonaws.com',
    '*.s3.amazonaws.com',
    '*.amazonaws.com',
    'storage.googleapis.com',
    '*.storage.googleapis.com',
    '*.blob.core.windows.net',
    '*.r2.cloudflarestorage.com',
    '*.digitaloceanspaces.com',
    '*.backblazeb2.com',
    '*.wasabisys.com',
    '*.linodeobjects.com',
    '*.supabase.co',
    '*.firebaseio.com',
  ],
  "a service that stores or sends what it is given, in anyone's account": [
    'www.googleapis.com',
    'content.googleapis.com',
    'sheets.googleapis.com',
    'docs.google.com',
    'drive.google.com',
    'graph.microsoft.com',
    'api.dropboxapi.com',
    'content.dropboxapi.com',
    'api.notion.com',
    'api.trello.com',
    'api.airtable.com',
    'slack.com',
    'api.sendgrid.com',
    'api.mailgun.net',
    'api.twilio.com',
    'api.openai.com',
    'api.anthropic.com',
  ],
};

/**
 * What is known of a rule's host: the first entry that it has a name in common with. `admitted` says whether the
 * policy as a whole lets a plain name through, so that a wildcard whose dangerous names are denied is not held
 * against its author.
 */
export function knownAs(
  host: string,
  known: Readonly<Record<string, readonly string[]>>,
  admitted: (name: string) => boolean,
): { readonly what: string; readonly entry: string } | null {
  for (const [what, entries] of Object.entries(known)) {
    const entry = entries.find(
      (candidate) =>
        meets(host, candidate) &&
        (isWildcard(candidate) ? (!isWildcard(host) ? admitted(host) : true) : admitted(candidate)),
    );
    if (entry !== undefined) return { what, entry };
  }
  return null;
}

/** Whether two patterns have a name in common. */
function meets(a: string, b: string): boolean {
  return nameCovers(a, b) || nameCovers(b, a);
}

function isWildcard(pattern: string): boolean {
  return pattern.startsWith('*.');
}
