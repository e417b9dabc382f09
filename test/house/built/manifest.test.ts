import { describe, expect, it } from 'vitest';
import { readText } from '../repository';
import { type Build, BUILDS, builtBytes, builtFiles, builtText } from './output';

const { version } = JSON.parse(readText('package.json')) as { readonly version: string };

/** What both browsers are told. */
const both = {
  manifest_version: 3,
  name: 'Trellis',
  description: '__MSG_description__',
  version,
  default_locale: 'en',
  icons: { '16': 'icon/16.png', '32': 'icon/32.png', '48': 'icon/48.png', '128': 'icon/128.png' },
  action: { default_title: 'Trellis', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
  optional_permissions: ['notifications'],
  commands: {
    'open-panel': { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_openPanelCommand__' },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  content_scripts: [
    { matches: ['https://calendar.google.com/*'], js: ['content-scripts/google-calendar.js'] },
    {
      matches: [
        'https://outlook.cloud.microsoft/*',
        'https://outlook.live.com/*',
        'https://outlook.office.com/*',
        'https://outlook.office365.com/*',
      ],
      js: ['content-scripts/outlook.js'],
    },
  ],
};

/**
 * The manifests, to the letter.
 *
 * A permission, a host or a hole in the policy that is not written here fails: it is asked of everybody who installs
 * the extension, so it is decided here and not by a tool on the way.
 */
const EXPECTED: Readonly<Record<Build, unknown>> = {
  'chrome-mv3': {
    ...both,
    minimum_chrome_version: '123',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  'firefox-mv3': {
    ...both,
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Trellis' },
    browser_specific_settings: {
      gecko: {
        id: 'trellis@example.com',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

interface Manifest {
  readonly icons: Readonly<Record<string, string>>;
  readonly default_locale: string;
}

describe.each(BUILDS)('manifest of %s', (build) => {
  const text = builtText(build, 'manifest.json');
  const manifest = JSON.parse(text) as Manifest;
  const messages = JSON.parse(builtText(build, `_locales/${manifest.default_locale}/messages.json`)) as Readonly<
    Record<string, { readonly message: string } | undefined>
  >;

  it('is what was decided', () => {
    expect(JSON.parse(text)).toStrictEqual(EXPECTED[build]);
  });

  it('has the words it names, none too long for the stores', () => {
    const named = [...text.matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) => name);
    expect(named.toSorted()).toEqual(Object.keys(messages).toSorted());
    const description = messages.description?.message ?? '';
    expect(description).not.toBe('');
    expect(description.length).toBeLessThanOrEqual(132);
  });

  it.each(Object.entries(manifest.icons))('has an icon of %s pixels', (size, path) => {
    const png = builtBytes(build, path);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });

  it('comes with the pages that others rely on', () => {
    expect(builtFiles(build)).toEqual(
      expect.arrayContaining(['sidepanel.html', 'popup.html', 'options.html', 'welcome.html']),
    );
  });
});
