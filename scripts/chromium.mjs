import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** What a browser needs to run as root in a container, and to ask the network for nothing of its own. */
export const ARGUMENTOS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a program of this machine: `wanted` if it is given, else the first of `names` on the PATH, else the first of `places`. */
export function acharPrograma(names, { wanted, places = [] } = {}) {
  if (wanted) return isAbsolute(wanted) && !runs(wanted) ? undefined : wanted;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs) ?? places.find(runs);
}

/** Path of a Chrome or Chromium of this machine: $CHROME_PATH, else the first one found on the PATH; undefined when there is none. */
export const acharChromium = () => acharPrograma(NAMES, { wanted: process.env.CHROME_PATH, places: PLACES });
