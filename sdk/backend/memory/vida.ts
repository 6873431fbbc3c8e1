import { faltasDaMudancaDeStatus, statusOferecidos, type MudancaDeStatus } from '../../domain/mudanca-de-status.js';
import { statusDe, podeIrPara } from '../../domain/status.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { InvalidTransitionError } from '../../errors/invalid-transition-error.js';
import type { Edicao } from '../port.js';
import type { PortaDaVida } from '../portas/vida.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas, type Contexto } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';

export const vida = ({ estado, gravar }: Contexto): PortaDaVida => ({
  mudarStatus: (planoId, mudanca, edicao) => gravar((sessao) => mudarStatus(estado, sessao, planoId, mudanca, edicao)),
});

function mudarStatus(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, mudanca: MudancaDeStatus, { versao }: Edicao): PlanoDoCliente {
  const { statusDePlano } = estado.dados.configuracao;
  return alterarPlano(estado, sessao, { planoId, versao, acao: 'mudar-status' }, (plano) => {
    const de = statusDe(statusDePlano, plano.status.id);
    const para = statusDe(statusDePlano, mudanca.statusId);
    if (mudanca.statusId && !podeIrPara(statusDePlano, plano.status.id, mudanca.statusId))
      throw new InvalidTransitionError(`A plan in ${plano.status.id} cannot go to the status asked for.`);
    exigirSemFaltas(faltasDaMudancaDeStatus(mudanca, statusOferecidos(statusDePlano, de)));
    return {
      plano: { ...plano, status: { id: mudanca.statusId, desde: estado.naParede().data } },
      historico: { de: de.descricao, para: para.descricao, nota: mudanca.motivo?.trim() || undefined },
    };
  });
}
