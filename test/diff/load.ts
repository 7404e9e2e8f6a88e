import { stringify } from 'yaml';
import { parsePolicy, PolicyReadError, type LoadedPolicy, type Policy } from '../../src/policy/index.js';

/** A policy of one or more files, each as its source or text; throws when it is none. */
export function loaded(files: Readonly<Record<string, Policy | string>>, path = 'policy.yml'): LoadedPolicy {
  const result = tryLoad(files, path);
  if (typeof result !== 'string') return result;
  throw new Error(result);
}

/** The same, giving what is wrong with it. */
export function tryLoad(
  files: Readonly<Record<string, Policy | string>>,
  path = 'policy.yml',
): LoadedPolicy | string {
  const read = (name: string): string => {
    const source = Object.hasOwn(files, name) ? files[name] : undefined;
    if (source === undefined) throw new PolicyReadError('missing', name, `there is no file ${name}`);
    return typeof source === 'string' ? source : stringify(source);
  };
  const parsed = parsePolicy(read(path), { path, directory: '/repo', home: '/home/me', read });
  return parsed.loaded ?? parsed.findings.map(({ message }) => message).join('\n');
}

/** A policy of one file, from the YAML below its version. */
export function policy(text: string, path = 'policy.yml'): LoadedPolicy {
  return loaded({ [path]: `version: 1\n${text}` }, path);
}
