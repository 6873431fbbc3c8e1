/** What a browser needs to run as root in a container, and to ask the network for nothing of its own. */
export const ARGUMENTOS: readonly string[];
/** Path of a Chrome or Chromium of this machine: $CHROME_PATH, else the first one found on the PATH; undefined when there is none. */
export function acharChromium(): string | undefined;
/** Path of a program of this machine: `wanted` if it is given, else the first of `names` on the PATH, else the first of `places`. */
export function acharPrograma(
  names: readonly string[],
  options?: { readonly wanted?: string | undefined; readonly places?: readonly string[] },
): string | undefined;
