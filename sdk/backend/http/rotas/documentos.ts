import type { PortaDeDocumentos } from '../../portas/documentos.js';
import { ler, type Rotas } from './rota.js';

const doPlano = ['planoId'] as const;
/** Answers more than the plan; the plan in it has its new version. */
const editar = { metodo: 'POST', status: 200, argumentos: ['planoId', 'corpo'], edita: true } as const;

export const documentos = {
  impresso: { ...ler, caminho: '/planos/{planoId}/impresso', argumentos: ['planoId', 'consulta'] },
  opcoesDeVencimento: { ...ler, caminho: '/planos/{planoId}/vencimento', argumentos: doPlano },
  alterarVencimento: { ...editar, caminho: '/planos/{planoId}/vencimento' },
  contratosDoPlano: { ...ler, caminho: '/planos/{planoId}/contratos', argumentos: doPlano },
  salvarContrato: { ...editar, caminho: '/planos/{planoId}/contratos' },
  autorizacoesDeDebito: { ...ler, caminho: '/planos/{planoId}/autorizacoes', argumentos: doPlano, envelope: 'itens' },
  autorizarDebito: { ...editar, caminho: '/planos/{planoId}/autorizacoes' },
  mudarAutorizacao: { ...editar, caminho: '/planos/{planoId}/autorizacoes/estado' },
  transferirEndereco: { ...editar, caminho: '/planos/{planoId}/transferencia' },
  corrigirEnderecos: { ...editar, caminho: '/planos/{planoId}/enderecos', versionada: true },
} as const satisfies Rotas<PortaDeDocumentos>;
