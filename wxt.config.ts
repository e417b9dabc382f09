import { defineConfig } from 'wxt';

/** What the extension's own pages may load: their own files and nothing else, from nowhere else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The oldest browsers the built files are made for; the manifest names the same ones. */
const OLDEST = { chrome: '123', firefox: '140' } as const;

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,

  manifest: ({ browser, command }) => ({
    name: 'Trellis',
    description: '__MSG_description__',
    default_locale: 'en',
    // WXT adds `sidePanel` where it is a permission; Firefox has a sidebar instead, which needs none.
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    optional_permissions: ['notifications'],
    action: { default_title: 'Trellis' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_openPanelCommand__',
      },
    },
    // The development server needs its own scripts, styles and socket; the policy is for what people install.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'trellis@example.com',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),

  zip: {
    // Firefox asks for the sources of what it signs; the tests are not among them.
    excludeSources: ['test/**', 'coverage/**', 'test-results/**', 'playwright-report/**'],
  },

  vite: ({ browser }) => ({
    build: {
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
      sourcemap: false,
      // Small files stay files: the policy above allows no data: URL.
      assetsInlineLimit: 0,
      // The oldest browsers preload modules by themselves.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  }),
});
