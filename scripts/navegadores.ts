import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { acharChromium, acharPrograma } from './chromium.mjs';

/** The browsers that the tests know. Chromium runs all of them; the other two what differs between engines. */
export type Navegador = 'chromium' | 'firefox' | 'webkit';

/** WebKitGTK is three programs: its browser, the driver that a test speaks to, and a screen that nobody looks at. */
export interface ProgramasDoWebkit {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
}

/** Path of Firefox: $FIREFOX_PATH, else the first one found. */
export const acharFirefox = (): string | undefined =>
  acharPrograma(['firefox-esr', 'firefox'], { wanted: process.env['FIREFOX_PATH'], places: ['/Applications/Firefox.app/Contents/MacOS/firefox'] });

/** Where distributions put MiniBrowser, which is on no PATH: `/usr/lib/<triple>/webkit2gtk-4.1/MiniBrowser`. */
function lugaresDoMiniBrowser(): string[] {
  const entrar = (pastas: readonly string[], padrao: RegExp): string[] =>
    pastas.flatMap((pasta) =>
      existsSync(pasta)
        ? readdirSync(pasta)
            .filter((nome) => padrao.test(nome))
            .map((nome) => join(pasta, nome))
        : [],
    );
  const libs = ['/usr/lib', '/usr/libexec', ...entrar(['/usr/lib'], /-linux-gnu/)];
  return entrar(libs, /^webkit(2gtk|gtk)-/).map((pasta) => join(pasta, 'MiniBrowser'));
}

/** WebKitGTK of this machine; undefined while one of its programs is missing. */
export function acharWebkit(): ProgramasDoWebkit | undefined {
  const driver = acharPrograma(['WebKitWebDriver'], { wanted: process.env['WEBKIT_DRIVER_PATH'] });
  const miniBrowser = acharPrograma(['MiniBrowser'], { places: lugaresDoMiniBrowser() });
  const xvfb = acharPrograma(['Xvfb']);
  return driver && miniBrowser && xvfb ? { driver, miniBrowser, xvfb } : undefined;
}

const ACHAR: Record<Navegador, () => unknown> = { chromium: acharChromium, firefox: acharFirefox, webkit: acharWebkit };
const PACOTES: Record<Navegador, readonly string[]> = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
const VARIAVEL: Record<Navegador, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH', webkit: 'WEBKIT_DRIVER_PATH' };

/** A line for whoever has to install the browser. */
export const comoInstalar = (navegador: Navegador): string =>
  `${navegador} was not found: install it (Debian: \`apt-get install ${PACOTES[navegador].join(' ')}\`), or set ${VARIAVEL[navegador]}.`;

/** Whether the browser is there; a Debian machine on which we are root gets the missing ones, at once. */
export function garantirNavegadores(navegadores: readonly Navegador[]): ReadonlySet<Navegador> {
  const faltam = navegadores.filter((navegador) => !ACHAR[navegador]() && !process.env[VARIAVEL[navegador]]);
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian && faltam.length > 0) {
    console.log(`Installing Debian’s packages for ${faltam.join(', ')} …`);
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update', '-q');
    // One by one: a browser that this release does not have must not keep the others away.
    for (const navegador of faltam) apt('install', '-qy', '--no-install-recommends', ...PACOTES[navegador]);
  }
  return new Set(navegadores.filter((navegador) => ACHAR[navegador]()));
}
