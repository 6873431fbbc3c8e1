import type { Sessao } from '../../domain/configuracao.js';
import { faltasDaNota, type EntradaDoHistorico, type NovaNota } from '../../domain/historico.js';
import type { PortaDoRegistro } from '../portas/registro.js';
import { diagnosticar, exigirDiagnostico, propriedadesDoLogin, recursosDeDiagnostico, remediar } from './acessos.js';
import { exigirAcao } from './alterar-plano.js';
import { camposExtraDe, gravarCamposExtra } from './campos-extra.js';
import { exigirSemFaltas, type Contexto } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { cobrancaDe, mudarFormaDePagamento } from './forma-de-pagamento.js';
import { paginaDoHistorico, registrarNoHistorico } from './historico.js';

export const registro = ({ estado, ler, gravar }: Contexto): PortaDoRegistro => ({
  historico: (planoId, pedido, o) =>
    ler(o, (sessao) => {
      exigirAcao(sessao, estado.plano(planoId), 'historico');
      return paginaDoHistorico(estado, planoId, pedido);
    }),
  anotar: (planoId, nota) => gravar((sessao) => anotar(estado, sessao, planoId, nota)),
  camposExtra: (planoId, o) =>
    ler(o, (sessao) => {
      exigirAcao(sessao, estado.plano(planoId), 'campos-extra');
      return camposExtraDe(estado, planoId);
    }),
  gravarCamposExtra: (planoId, mudanca, edicao) => gravar((sessao) => gravarCamposExtra(estado, sessao, planoId, structuredClone(mudanca), edicao)),
  cobrancaDoPlano: (planoId, o) =>
    ler(o, (sessao) => {
      exigirAcao(sessao, estado.plano(planoId), 'forma-pagamento');
      return cobrancaDe(estado, estado.plano(planoId));
    }),
  mudarFormaDePagamento: (planoId, mudanca, edicao) => gravar((sessao) => mudarFormaDePagamento(estado, sessao, planoId, structuredClone(mudanca), edicao)),
  propriedadesDoLogin: (planoId, servicoId, o) => ler(o, () => propriedadesDoLogin(estado, planoId, servicoId)),
  recursosDeDiagnostico: (planoId, servicoId, o) =>
    ler(o, (sessao) => {
      exigirDiagnostico(estado, sessao, planoId, servicoId);
      return recursosDeDiagnostico(estado);
    }),
  diagnosticar: (planoId, servicoId, parte, o) =>
    ler(o, (sessao) => {
      exigirDiagnostico(estado, sessao, planoId, servicoId);
      return diagnosticar(estado, planoId, servicoId, parte);
    }),
  remediar: (planoId, servicoId, { remedio }) =>
    gravar((sessao) => {
      exigirDiagnostico(estado, sessao, planoId, servicoId);
      return remediar(estado, sessao, { planoId, servicoId, remedio });
    }),
});

function anotar(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, nova: NovaNota): EntradaDoHistorico {
  exigirAcao(sessao, estado.plano(planoId), 'historico');
  exigirSemFaltas(faltasDaNota(nova));
  return registrarNoHistorico(estado, sessao, planoId, { acao: 'nota', nota: nova.nota.trim() });
}
