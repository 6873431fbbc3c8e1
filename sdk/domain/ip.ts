import { ipVersion, parseIp, stringifyIp } from 'ip-bigint';

/** An address as a number: two spellings of the same address are the same `numero`. */
export interface Ip {
  readonly versao: 4 | 6;
  readonly numero: bigint;
}

/** A network, e.g. `203.0.113.0/29`. `numero` is its first address. */
export interface RedeIp extends Ip {
  readonly prefixo: number;
}

const BITS = { 4: 32, 6: 128 } as const;

/**
 * Reads one IPv4 or IPv6 address; undefined when the text is none. Four decimal octets only (`010.1` and `0x7f` are
 * read differently by different routers); no zone (`%eth0`) and no IPv4 inside IPv6, which no route leads to.
 */
export function lerIp(texto: string): Ip | undefined {
  const limpo = texto.trim();
  if (ipVersion(limpo) === 0) return undefined;
  const { number: numero, version: versao, ipv4mapped, scopeid } = parseIp(limpo);
  return ipv4mapped || scopeid ? undefined : { versao, numero };
}

/** The one spelling in which an address is shown and compared (RFC 5952 for IPv6). */
export const escreverIp = ({ versao, numero }: Ip): string => stringifyIp({ version: versao, number: numero });

export const escreverRede = (rede: RedeIp): string => `${escreverIp(rede)}/${rede.prefixo}`;

/** How many addresses a network has. */
export const tamanhoDaRede = ({ versao, prefixo }: RedeIp): bigint => 1n << BigInt(BITS[versao] - prefixo);

/** Reads `address/prefix`; `alinhada` is false where the address is not the first of the network, which is then `rede`. */
export function lerRede(texto: string): { readonly rede: RedeIp; readonly alinhada: boolean } | undefined {
  const [endereco = '', prefixo = '', sobra] = texto.trim().split('/');
  const ip = lerIp(endereco);
  if (!ip || sobra !== undefined || !/^(?:0|[1-9]\d{0,2})$/.test(prefixo) || Number(prefixo) > BITS[ip.versao]) return undefined;
  const tamanho = 1n << BigInt(BITS[ip.versao] - Number(prefixo));
  const numero = ip.numero - (ip.numero % tamanho);
  return { rede: { versao: ip.versao, numero, prefixo: Number(prefixo) }, alinhada: numero === ip.numero };
}

/** One address as the network that holds nothing else. */
export const comoRede = (ip: Ip): RedeIp => ({ ...ip, prefixo: BITS[ip.versao] });

/** Whether all of `dentro` lies in `rede`. */
export function contem(rede: RedeIp, dentro: RedeIp): boolean {
  if (rede.versao !== dentro.versao || dentro.prefixo < rede.prefixo) return false;
  return dentro.numero >= rede.numero && dentro.numero < rede.numero + tamanhoDaRede(rede);
}

/** Whether two networks share an address: of two networks one lies in the other, or they are apart. */
export const sobrepoe = (a: RedeIp, b: RedeIp): boolean => contem(a, b) || contem(b, a);

const redeDe = (texto: string): RedeIp => lerRede(texto)!.rede;

// RFC 6890 and its registries: addresses that never name one device of a client. Private and shared ones may: RFC 1918, RFC 6598.
const NAO_ATRIBUIVEIS: readonly RedeIp[] = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/3',
  '::/127',
  '::ffff:0:0/96',
  'fe80::/10',
  'ff00::/8',
].map(redeDe);

/** Whether any part of it is loopback, link-local, multicast, reserved or unspecified (RFC 6890). */
export const naoAtribuivel = (alvo: RedeIp): boolean => NAO_ATRIBUIVEIS.some((proibida) => sobrepoe(proibida, alvo));

/** Whether the address is the network's own or its broadcast: an IPv4 network of more than two addresses keeps both (RFC 3021). */
export function enderecoDaRede(rede: RedeIp, { versao, numero }: Ip): boolean {
  if (versao !== 4 || rede.versao !== 4 || rede.prefixo > 30) return false;
  return numero === rede.numero || numero === rede.numero + tamanhoDaRede(rede) - 1n;
}
