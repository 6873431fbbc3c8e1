const GRAFIAS = /^(?:[0-9A-F]{12}|[0-9A-F]{2}(?::[0-9A-F]{2}){5}|[0-9A-F]{2}(?:-[0-9A-F]{2}){5}|[0-9A-F]{4}(?:\.[0-9A-F]{4}){2})$/;

/**
 * The one spelling of a MAC, `AA:BB:CC:DD:EE:FF` (DOMINIO §3), from the four that equipment prints (`aabb.ccdd.eeff`,
 * `AA-BB-…`, `AABB…`); undefined when the text is none: letters beyond F, missing octets, mixed separators.
 */
export function normalizarMac(texto: string): string | undefined {
  const limpo = texto.trim().toUpperCase();
  return GRAFIAS.test(limpo) ? limpo.replace(/[:.-]/g, '').match(/../g)!.join(':') : undefined;
}

/** Whether a normalised MAC may be that of one device: not all zeros, not a group's (lowest bit of the first octet; IEEE 802, `FF:…` is all devices). */
export const macIndividual = (mac: string): boolean => mac !== '00:00:00:00:00:00' && (parseInt(mac.slice(0, 2), 16) & 1) === 0;
