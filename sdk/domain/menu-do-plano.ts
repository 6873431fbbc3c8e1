import type { Acao } from './acao.js';
import { acoesDe, type ContextoDeAcoes, type MotivoDeBloqueio } from './acoes-de.js';
import type { PlanoDoCliente } from './plano.js';

/**
 * One line of a menu: what it does, and whether it can be done. `nome` is what it is called by, unique in its menu:
 * the contract is offered twice.
 */
export interface ItemDeAcao<N extends string, A extends string> {
  readonly tipo: 'acao';
  readonly nome: N;
  readonly acao: A;
  /** Why it is greyed; absent when it can be done. */
  readonly motivo?: MotivoDeBloqueio | undefined;
}

export type ItemDoPlano = ItemDeAcao<Acao | 'contrato-de-servico', Acao>;

export interface SubmenuDoPlano {
  readonly tipo: 'submenu';
  readonly nome: 'documento' | 'adicionar-servico';
  readonly itens: readonly ItemDoPlano[];
}

/** Groups of lines, apart by a rule. */
export type MenuDoPlano = readonly (readonly (ItemDoPlano | SubmenuDoPlano)[])[];

/** What can be left out of a menu beside what a permission hides. */
export interface OpcoesDoMenu<A extends string> {
  /** Whether there is a screen for an action; without it every action has one. */
  readonly temTela?: ((acao: A) => boolean) | undefined;
}

type Linha =
  Acao | { readonly nome: 'contrato-de-servico'; readonly acao: Acao } | { readonly submenu: SubmenuDoPlano['nome']; readonly acoes: readonly Acao[] };

/** Order of SPEC A04; what cannot be undone stands last and apart (decision 0006). */
const LINHAS: readonly (readonly Linha[])[] = [
  [
    'agendamento',
    { nome: 'contrato-de-servico', acao: 'contrato' },
    { submenu: 'documento', acoes: ['contrato', 'alterar-endereco', 'alterar-vencimento', 'autorizacao-debito'] },
    { submenu: 'adicionar-servico', acoes: ['login-radius', 'email', 'ip', 'dominio', 'registrar-dominio', 'antivirus'] },
    'assistente-autenticacao',
  ],
  ['mudar-status', 'mudar-plano', 'desbloqueio-confianca', 'forma-pagamento', 'suspensao-temporaria', 'endereco', 'campos-extra', 'historico'],
  ['cancelar'],
];

/**
 * The menu "Ações" of a plan (SPEC A04, A05; manual 5.4.1): what is hidden is not in it, what is greyed says why, and no
 * group or submenu is empty.
 */
export function menuDoPlano(plano: PlanoDoCliente, contexto: ContextoDeAcoes, { temTela = () => true }: OpcoesDoMenu<Acao> = {}): MenuDoPlano {
  const acoes = acoesDe(plano, contexto);
  const item = (acao: Acao, nome: ItemDoPlano['nome'] = acao): ItemDoPlano[] => {
    const situacao = acoes[acao];
    if (situacao.situacao === 'oculta' || !temTela(acao)) return [];
    return [{ tipo: 'acao', nome, acao, motivo: situacao.situacao === 'desabilitada' ? situacao.motivo : undefined }];
  };
  const linha = (uma: Linha): (ItemDoPlano | SubmenuDoPlano)[] => {
    if (typeof uma === 'string') return item(uma);
    if ('acao' in uma) return item(uma.acao, uma.nome);
    const itens = uma.acoes.flatMap((acao) => item(acao));
    return itens.length > 0 ? [{ tipo: 'submenu', nome: uma.submenu, itens }] : [];
  };
  return LINHAS.map((grupo) => grupo.flatMap(linha)).filter((grupo) => grupo.length > 0);
}
