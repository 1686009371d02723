import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      // hooks.server.ts checks the Origin of every change, of every content type; Kit's own check
      // looks at form types only and would compare with an origin guessed from the Host header.
      csrf: { trustedOrigins: ['*'] },
      paths: { relative: false },
      compilerOptions: {
        // Pages are rendered once, on the server: what a part is given never changes under it.
        warningFilter: ({ code }) => code !== 'state_referenced_locally',
      },
    }),
  ],
  resolve: { alias: { '#shared': new URL('../shared', import.meta.url).pathname } },
  build: { assetsInlineLimit: 0 },
});
