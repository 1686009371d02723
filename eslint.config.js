import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      'web/build/',
      '**/.svelte-kit/',
      '.local/',
      'cdk.out/',
      'web/static/enhance/',
    ],
  },
  js.configs.recommended,
  {
    files: ['{shared,functions,infra,test,bench}/**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['web/**/*.{ts,svelte}'],
    extends: [ts.configs.strict],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
  svelte.configs.recommended,
  {
    files: ['web/**/*.svelte'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    files: ['web/**/*.{ts,svelte}'],
    // TypeScript itself knows every name; addresses are built by functions with the id inside.
    rules: { 'no-undef': 'off', 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
);
