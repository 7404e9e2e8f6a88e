import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** The published schema is draft-04, whose `id` is today's `$id`; nothing else in it differs. */
export const validateSarif = (() => {
  const url = new URL('../../schemas/vendor/sarif-2.1.0.schema.json', import.meta.url);
  const { id, $schema: _draft, ...rest } = JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': true },
  });
  return ajv.compile({ $id: String(id), ...rest });
})();

function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && isUriReference(text);
}

function isUriReference(text: string): boolean {
  return /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(text);
}
