/** What a browser needs to run as root in a container, and to ask the network for nothing of its own. */
export const ARGUMENTOS: readonly string[];
/** Path of a Chrome or Chromium of this machine: $CHROME_PATH, else the first one found on the PATH; undefined when there is none. */
export function acharChromium(): string | undefined;
