import type { PortaDeDocumentos } from '../portas/documentos.js';
import { autorizacoesDe, autorizarDebito, mudarAutorizacao } from './autorizacoes.js';
import { exigir, type Contexto } from './contexto.js';
import { contratosDoPlano, salvarContrato } from './contratos.js';
import { corrigirEnderecos, transferirEndereco } from './enderecos-do-plano.js';
import { impressoDo } from './impressos.js';
import { alterarVencimento, opcoesDeVencimento } from './vencimentos.js';

/** "Documento" and "Endereço" of the memory backend. */
export const documentos = ({ estado, ler, gravar }: Contexto): PortaDeDocumentos => ({
  impresso: (planoId, pedido, o) => ler(o, (sessao) => impressoDo(estado, sessao, planoId, pedido)),
  opcoesDeVencimento: (planoId, o) => ler(o, () => opcoesDeVencimento(estado, estado.plano(planoId))),
  alterarVencimento: (planoId, novo, edicao) => gravar((sessao) => alterarVencimento(estado, sessao, planoId, novo, edicao)),
  contratosDoPlano: (planoId, o) => ler(o, () => (exigir(estado, 'contratos'), contratosDoPlano(estado, estado.plano(planoId)))),
  salvarContrato: (planoId, contrato, edicao) => gravar((sessao) => (exigir(estado, 'contratos'), salvarContrato(estado, sessao, planoId, contrato, edicao))),
  autorizacoesDeDebito: (planoId, o) => ler(o, () => (exigir(estado, 'debitoAutomatico'), autorizacoesDe(estado, estado.plano(planoId).id))),
  autorizarDebito: (planoId, nova, edicao) => gravar((sessao) => autorizarDebito(estado, sessao, planoId, structuredClone(nova), edicao)),
  mudarAutorizacao: (planoId, mudanca, edicao) => gravar((sessao) => mudarAutorizacao(estado, sessao, planoId, mudanca, edicao)),
  transferirEndereco: (planoId, transferencia, edicao) => gravar((sessao) => transferirEndereco(estado, sessao, planoId, transferencia, edicao)),
  corrigirEnderecos: (planoId, correcao, edicao) => gravar((sessao) => corrigirEnderecos(estado, sessao, planoId, correcao, edicao)),
});
