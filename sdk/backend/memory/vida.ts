import { faltasDaMudancaDeStatus, statusOferecidos, type MudancaDeStatus } from '../../domain/mudanca-de-status.js';
import { statusDe, podeIrPara } from '../../domain/status.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { InvalidTransitionError } from '../../errors/invalid-transition-error.js';
import type { Acao } from '../../domain/acao.js';
import type { Edicao, Leitura } from '../port.js';
import type { PortaDaVida } from '../portas/vida.js';
import { alterarPlano, exigirAcao } from './alterar-plano.js';
import { cancelarPlano, dadosDoCancelamento } from './cancelar-plano.js';
import { exigirSemFaltas, type Contexto } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { mudarPlano, ofertasParaMudar } from './mudar-plano.js';
import { desbloquearEmConfianca, limiteDeDesbloqueio, limitesDeSuspensao, suspenderPlano } from './pausas-do-plano.js';

export const vida = ({ estado, ler, gravar }: Contexto): PortaDaVida => {
  /** What a form asks before it opens is refused like the deed. */
  const lerPara = <T>(acao: Acao, planoId: string, opcoes: Leitura | undefined, resposta: (plano: PlanoDoCliente) => T): Promise<T> =>
    ler(opcoes, (sessao) => {
      const plano = estado.plano(planoId);
      exigirAcao(sessao, plano, acao);
      return resposta(plano);
    });
  return {
    mudarStatus: (planoId, mudanca, edicao) => gravar((sessao) => mudarStatus(estado, sessao, planoId, mudanca, edicao)),
    dadosDoCancelamento: (planoId, o) => lerPara('cancelar', planoId, o, (plano) => dadosDoCancelamento(estado, plano)),
    cancelarPlano: (planoId, pedido, edicao) => gravar((sessao) => cancelarPlano(estado, sessao, planoId, pedido, edicao)),
    limiteDeDesbloqueio: (planoId, o) => lerPara('desbloqueio-confianca', planoId, o, (plano) => limiteDeDesbloqueio(estado, plano)),
    desbloquearEmConfianca: (planoId, pedido, edicao) => gravar((sessao) => desbloquearEmConfianca(estado, sessao, planoId, pedido, edicao)),
    limitesDeSuspensao: (planoId, o) => lerPara('suspensao-temporaria', planoId, o, (plano) => limitesDeSuspensao(estado, plano)),
    suspenderPlano: (planoId, periodo, edicao) => gravar((sessao) => suspenderPlano(estado, sessao, planoId, periodo, edicao)),
    ofertasParaMudar: (planoId, o) => lerPara('mudar-plano', planoId, o, (plano) => ofertasParaMudar(estado, plano)),
    mudarPlano: (planoId, pedido, edicao) => gravar((sessao) => mudarPlano(estado, sessao, planoId, pedido, edicao)),
  };
};

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
