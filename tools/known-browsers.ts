import { findExecutable } from '../tests/browsers/find-executable.ts';

/** A browser of this machine, and whether it takes an unpacked extension from the command line. */
export interface KnownBrowser {
  readonly name: string;
  readonly kind: 'chromium' | 'firefox';
  readonly executable: string;
  /** Branded Chrome ignores `--load-extension` since version 137: its user has to load the folder by hand. */
  readonly takesExtension: boolean;
}

/** All that are installed, the best ones for trying the extension first. */
export function findBrowsers(): KnownBrowser[] {
  return candidates.flatMap(({ places, ...browser }) => {
    const executable = findExecutable(places[process.platform] ?? places.linux ?? []);
    return executable ? [{ ...browser, executable }] : [];
  });
}

interface Candidate extends Omit<KnownBrowser, 'executable'> {
  readonly places: { readonly [platform: string]: readonly string[] };
}

const candidates: readonly Candidate[] = [
  {
    name: 'Chromium',
    kind: 'chromium',
    takesExtension: true,
    places: {
      linux: [process.env.CHROMIUM_PATH ?? '', 'chromium', 'chromium-browser'].filter(Boolean),
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: inProgramFiles('Chromium\\Application\\chrome.exe'),
    },
  },
  {
    name: 'Microsoft Edge',
    kind: 'chromium',
    takesExtension: true,
    places: {
      linux: ['microsoft-edge', 'microsoft-edge-stable'],
      darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      win32: inProgramFiles('Microsoft\\Edge\\Application\\msedge.exe'),
    },
  },
  {
    name: 'Firefox',
    kind: 'firefox',
    takesExtension: true,
    places: {
      linux: [process.env.FIREFOX_PATH ?? '', 'firefox-esr', 'firefox'].filter(Boolean),
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: inProgramFiles('Mozilla Firefox\\firefox.exe'),
    },
  },
  {
    name: 'Google Chrome',
    kind: 'chromium',
    takesExtension: false,
    places: {
      linux: ['google-chrome', 'google-chrome-stable'],
      darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: inProgramFiles('Google\\Chrome\\Application\\chrome.exe'),
    },
  },
];

function inProgramFiles(path: string): string[] {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.flatMap((folder) => (folder ? [`${folder}\\${path}`] : []));
}
