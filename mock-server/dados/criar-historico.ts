import { somarDias, type DataIso } from '../../sdk/domain/data.js';
import type { EntradaDoHistorico } from '../../sdk/domain/historico.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import { statusDe } from '../../sdk/domain/status.js';
import { configuracao } from './configuracao.js';

/** What was done to each plan, newest first: how it came to its status, and for the example's first plan two years of life. */
export function criarHistorico(planos: readonly PlanoDoCliente[], hoje: DataIso): Readonly<Record<string, readonly EntradaDoHistorico[]>> {
  return Object.fromEntries(planos.map((plano) => [plano.id, plano.id === 'plano-0042-1' ? vidaDoExemplo(plano, hoje) : comeco(plano)]));
}

function comeco({ status, criadoEm, oferta }: PlanoDoCliente): EntradaDoHistorico[] {
  const { descricao } = statusDe(configuracao.statusDePlano, status.id);
  return [
    { quando: `${status.desde}T16:00:00.000Z`, operador: 'Sistema', acao: 'mudar-status', de: 'Aguardando Instalação', para: descricao },
    { quando: criadoEm, operador: 'Balcão', acao: 'adicionar', para: oferta.nome },
  ];
}

function vidaDoExemplo(plano: PlanoDoCliente, hoje: DataIso): EntradaDoHistorico[] {
  const em = (dias: number, hora = '14:20'): string => `${somarDias(hoje, dias)}T${hora}:00.000Z`;
  const faturas = Array.from({ length: 24 }, (_, i): EntradaDoHistorico => ({
    quando: em(-20 - 10 * i, '03:00'),
    operador: 'Sistema',
    acao: 'Cobrança recorrente',
    nota: `Fatura ${String(24 - i).padStart(2, '0')} enviada por e-mail.`,
  }));
  const notaveis: EntradaDoHistorico[] = [
    { quando: em(-1, '17:05'), operador: 'Balcão', acao: 'nota', nota: 'Cliente pediu para ligar antes de qualquer visita.\nFalar com a recepção.' },
    { quando: em(-12), operador: 'Balcão', acao: 'alterar-vencimento', de: '5', para: '10' },
    { quando: em(-96), operador: 'Financeiro', acao: 'forma-pagamento', de: 'Boleto', para: 'Pix Automático' },
    ...comeco(plano),
  ];
  return [...notaveis, ...faturas].sort((a, b) => (a.quando < b.quando ? 1 : -1));
}
