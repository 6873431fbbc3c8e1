import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const semDefault = { selector: 'ExportDefaultDeclaration', message: 'Export by name (CONVENTIONS.md).' };
const semEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of strings (CONVENTIONS.md).' };
const semNamespace = { selector: 'TSModuleDeclaration[global!=true]', message: 'A module is namespace enough (CONVENTIONS.md).' };
const semAny = { selector: 'TSAsExpression > TSAnyKeyword', message: 'Say the type, or use unknown.' };

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'storybook-static/', '.cache/', '**/mockServiceWorker.js'] },
  ...tseslint.configs.recommended,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/require-listener-teardown': 'off',
      // The class registers nothing; define.ts does.
      'wc/file-name-matches-element': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', semEnum, semNamespace, semAny],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // What leaves the house: exported by name, silent, and nothing that a strict host refuses.
    files: ['sdk/**/*.ts', 'src/**/*.ts', 'mock-server/**/*.ts', 'cli/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', semDefault, semEnum, semNamespace, semAny],
      'no-console': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['sdk/{core,domain}/**/*.ts', 'sdk/use-cases/**/reduce.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The core does no I/O.' },
        { name: 'setTimeout', message: 'The core has no clock.' },
        { name: 'crypto', message: 'The core has no randomness: it is passed in.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock is a function passed in.' },
        { object: 'Math', property: 'random', message: 'Randomness is passed in.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing of ours uses localStorage (ARCHITECTURE §3).' },
        { name: 'event', message: 'Take the event as a parameter.' },
      ],
      'no-restricted-imports': ['error', { paths: [{ name: 'lit/directives/unsafe-html.js', message: 'Untrusted text is text.' }] }],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/internal/warn-once.ts', 'mock-server/**/*.ts', 'cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', 'lit/no-legacy-template-syntax': 'off', 'wc/guard-super-call': 'off' },
  },
);
