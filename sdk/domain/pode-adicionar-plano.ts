import type { Sessao } from './configuracao.js';
import { efeitoDe } from './permissao.js';
import type { Situacao } from './situacao.js';

/** Whether "Adicionar Plano" is offered to this operator (SPEC A03). In a file of its own, since the list asks before any menu is wanted. */
export function podeAdicionarPlano({ permissoes }: Pick<Sessao, 'permissoes'>): Situacao {
  const efeito = efeitoDe(permissoes, 'adicionarPlano');
  if (efeito === 'permitir') return { situacao: 'habilitada' };
  return { situacao: efeito === 'esconder' ? 'oculta' : 'desabilitada', motivo: 'permissao' };
}
