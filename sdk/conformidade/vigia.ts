import { texto } from './copiar.js';
import type { Provas } from './provas.js';

/** Looks into everything that comes for what must not: secrets of others, and those that the kit itself has sent. */
export interface Vigia {
  /** A password that is about to be sent. */
  guardar(segredo: string): void;
  /** A copy of an answer or of a refusal. */
  ver(onde: string, copia: unknown): void;
}

const SEGREDO = /^(senha|password|segredo|token)$/i;
/** A diagnosis says only whether there is one (SPEC F05). */
const SO_DIZ_SE_HA = ['definida', 'ausente'];

export function createVigia(provas: Provas): Vigia {
  const enviados: string[] = [];
  return {
    guardar: (segredo) => void enviados.push(segredo),
    ver(onde, copia) {
      const lugares = lugaresDeSegredo(copia);
      provas.provar(
        'segredo.campos',
        lugares.map((lugar) => ({ onde: `${onde}: ${lugar}`, esperado: 'no such field', veio: 'a field with a value (not shown)' })),
      );
      if (enviados.length === 0) return;
      const tudo = texto(copia);
      const voltou = enviados.some((segredo) => tudo.includes(segredo));
      provas.provar('segredo.nunca-volta', voltou ? [{ onde, esperado: 'nothing of the password that was sent', veio: 'the password itself' }] : []);
    },
  };
}

function lugaresDeSegredo(copia: unknown, lugar = ''): string[] {
  if (typeof copia !== 'object' || copia === null) return [];
  if (Array.isArray(copia)) return copia.flatMap((item, i) => lugaresDeSegredo(item, `${lugar}[${i}]`));
  const { tipo } = copia as { readonly tipo?: unknown };
  return Object.entries(copia).flatMap(([campo, valor]) => {
    const aqui = `${lugar}${lugar && '.'}${campo}`;
    const nome = SEGREDO.test(campo) || (tipo === 'segredo' && campo === 'valor');
    if (nome && typeof valor === 'string' && valor !== '' && !SO_DIZ_SE_HA.includes(valor)) return [aqui];
    return lugaresDeSegredo(valor, aqui);
  });
}
