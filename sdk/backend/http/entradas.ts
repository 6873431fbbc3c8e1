import type * as z from 'zod/mini';
import { alvoDeAgenda, novoAgendamento } from './esquemas/agenda.js';
import { remocaoDeAgendamento } from './esquemas/agendamento.js';
import { data } from './esquemas/base.js';
import { novoContato } from './esquemas/cliente.js';
import { novoEndereco } from './esquemas/endereco.js';
import { filtroDePlanos } from './esquemas/filtro-de-planos.js';
import { parteDoDiagnostico, pedidoDeRemedio } from './esquemas/diagnostico.js';
import { mudancaDosCamposExtra } from './esquemas/mudanca-dos-campos-extra.js';
import { novaNota } from './esquemas/historico.js';
import { pedidoDoHistorico } from './esquemas/pedido-do-historico.js';
import { identificadorDeServico, mudancaDaFormaDePagamento, novoPlano } from './esquemas/novo-plano.js';
import { edicaoDeServico, novaSenha, novoServico } from './esquemas/novo-servico.js';
import { mudancaDeStatus } from './esquemas/mudanca-de-status.js';
import { pedidoDeCancelamento, pedidoDeDesbloqueio, pedidoDeMudanca, periodoDeSuspensao } from './esquemas/pedidos-da-vida.js';
import {
  correcaoDeEnderecos,
  dadosDoContrato,
  mudancaDeAutorizacao,
  novaAutorizacao,
  novoVencimento,
  pedidoDeImpresso,
  transferenciaDeEndereco,
} from './esquemas/documentos.js';
import type { NomeDeRota } from './rotas.js';

/** What a route of `ROTAS` takes. The client sends what the types let it; only a server checks, so only it loads these. */
export interface Entrada {
  /** Schemas of path parameters that are more than a text. */
  readonly params?: Readonly<Record<string, z.ZodMiniType>>;
  readonly consulta?: z.ZodMiniObject;
  readonly corpo?: z.ZodMiniType;
}

/** By route. `esquemas/conferencia.ts` holds them against `argumentos` of the table and the types of the port. */
export const ENTRADAS = {
  listarPlanos: { consulta: filtroDePlanos },
  adicionarPlano: { corpo: novoPlano },
  adicionarEndereco: { corpo: novoEndereco },
  adicionarContato: { corpo: novoContato },
  disponivel: { consulta: identificadorDeServico },
  mudarStatus: { corpo: mudancaDeStatus },
  cancelarPlano: { corpo: pedidoDeCancelamento },
  desbloquearEmConfianca: { corpo: pedidoDeDesbloqueio },
  suspenderPlano: { corpo: periodoDeSuspensao },
  mudarPlano: { corpo: pedidoDeMudanca },
  adicionarServico: { corpo: novoServico },
  editarServico: { corpo: edicaoDeServico },
  trocarSenha: { corpo: novaSenha },
  historico: { consulta: pedidoDoHistorico },
  anotar: { corpo: novaNota },
  gravarCamposExtra: { corpo: mudancaDosCamposExtra },
  mudarFormaDePagamento: { corpo: mudancaDaFormaDePagamento },
  diagnosticar: { params: { parte: parteDoDiagnostico } },
  remediar: { corpo: pedidoDeRemedio },
  impresso: { consulta: pedidoDeImpresso },
  alterarVencimento: { corpo: novoVencimento },
  salvarContrato: { corpo: dadosDoContrato },
  autorizarDebito: { corpo: novaAutorizacao },
  mudarAutorizacao: { corpo: mudancaDeAutorizacao },
  transferirEndereco: { corpo: transferenciaDeEndereco },
  corrigirEnderecos: { corpo: correcaoDeEnderecos },
  diaDaAgenda: { params: { data }, consulta: alvoDeAgenda },
  diasDaAgenda: { params: { de: data, ate: data }, consulta: alvoDeAgenda },
  agendar: { corpo: novoAgendamento },
  reagendar: { corpo: novoAgendamento },
  removerAgendamento: { corpo: remocaoDeAgendamento },
} as const satisfies { readonly [N in NomeDeRota]?: Entrada };

/** What this route takes besides texts in its path. */
export const entradaDe = (nome: NomeDeRota): Entrada => (ENTRADAS as { readonly [N in NomeDeRota]?: Entrada })[nome] ?? {};
