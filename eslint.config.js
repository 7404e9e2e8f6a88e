import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. Each folder lists what it may use beside itself; anything else in src is refused. The
 * order of the folders is the order of the data: policy, decide, compile, enforce, run; report and audit stand
 * beside it and know only data types.
 */
const mayImport = {
  policy: [],
  decide: ['policy'],
  lint: ['policy', 'decide', 'compile', 'host'],
  host: ['policy'],
  compile: ['policy', 'decide', 'host'],
  egress: ['policy', 'decide', 'audit'],
  audit: [],
  enforce: ['policy', 'decide', 'compile', 'host', 'egress', 'audit'],
  // `verify` for the generated type of its report alone.
  report: ['policy', 'compile', 'audit', 'verify'],
  // `enforce` for the codec of git's binary patches alone.
  check: ['policy', 'decide', 'lint', 'host', 'enforce'],
  diff: ['policy', 'decide', 'report'],
  run: ['policy', 'decide', 'lint', 'host', 'compile', 'enforce', 'egress', 'audit'],
  // `diff` for paths that globs match alone.
  verify: ['policy', 'decide', 'diff', 'host', 'compile', 'enforce', 'run'],
};

const folders = Object.keys(mayImport).concat(['cli', 'action']);

const boundaries = Object.entries(mayImport).map(([folder, allowed]) => {
  const refused = folders.filter((other) => other !== folder && !allowed.includes(other));
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...refused.map((other) => ({
              regex: `^(\\.\\./)+${other}/`,
              message: `src/${folder} must not import src/${other} (see docs/architecture.md).`,
            })),
            ...(folder === 'enforce' || folder === 'host'
              ? []
              : [
                  {
                    regex: '^dockerode$',
                    message: 'Only src/enforce/container and src/host know the engine.',
                  },
                ]),
            { regex: '^@actions/', message: 'Only src/action knows @actions/*.' },
            ...(['host', 'enforce', 'egress'].includes(folder)
              ? []
              : [
                  {
                    regex: '^(node:)?(child_process|net|tls|dgram|http|https|http2|dns)(/.*)?$',
                    message: 'Only host, enforce and egress start processes or open sockets.',
                  },
                ]),
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['env', 'exit', 'exitCode', 'stdout', 'stderr', 'stdin'].map((property) => ({
          object: 'process',
          property,
          message: 'Only cli and action read the environment, write to the terminal or set the exit code.',
        })),
      ],
      'no-console': 'error',
    },
  };
});

export default tseslint.config(
  {
    ignores: [
      '.cache/**',
      'scripts/stubs/**',
      'dist/**',
      'build/**',
      'node_modules/**',
      'coverage/**',
      'src/**/generated/**',
      'examples/**',
      'test/**/fixtures/**',
      'out/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...boundaries,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', 'scripts/**', 'bench/**', 'test/**'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
