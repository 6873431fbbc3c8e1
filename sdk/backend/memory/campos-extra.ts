import { faltasDosCamposExtra, type CampoExtra } from '../../domain/campo-extra.js';
import type { Sessao } from '../../domain/configuracao.js';
import { comMudancas, comoRascunho, tiposCertos, type MudancaDosCamposExtra } from '../../domain/mudanca-dos-campos-extra.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { Edicao } from '../port.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { porEstado } from './por-estado.js';

/** By plan. Of a secret only whether there is one is kept: nothing here ever needs it. */
const CAMPOS = porEstado(({ dados }): Map<string, readonly CampoExtra[]> => new Map(Object.entries(dados.camposExtra?.porPlano ?? {})));

export const camposExtraDe = (estado: EstadoDoProvedor, planoId: string): readonly CampoExtra[] =>
  CAMPOS(estado).get(planoId) ?? estado.dados.camposExtra?.padrao ?? [];

export function gravarCamposExtra(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  planoId: string,
  mudanca: MudancaDosCamposExtra,
  { versao }: Edicao,
): PlanoDoCliente {
  return alterarPlano(estado, sessao, { planoId, versao, acao: 'campos-extra' }, (plano) => {
    const campos = camposExtraDe(estado, planoId);
    const desconhecido = [...mudanca.valores, ...mudanca.segredos].find(({ id }) => !campos.some((campo) => campo.id === id));
    if (desconhecido) throw new ValidationError('There is no such field.', [{ campo: desconhecido.id, codigo: 'opcao-indisponivel' }]);
    if (!tiposCertos(campos, mudanca)) throw new ValidationError('A value is not of the kind of its field.', [{ campo: 'valores', codigo: 'valor-invalido' }]);
    exigirSemFaltas(faltasDosCamposExtra(campos, comoRascunho(campos, mudanca)));
    CAMPOS(estado).set(planoId, comMudancas(campos, mudanca));
    const mudados = new Set([...mudanca.valores, ...mudanca.segredos].map(({ id }) => id));
    // Names only: a value may be nobody else's business.
    const nota = campos.filter(({ id }) => mudados.has(id)).map(({ nome }) => nome);
    return { plano, historico: { nota: nota.join(', ') || undefined } };
  });
}
