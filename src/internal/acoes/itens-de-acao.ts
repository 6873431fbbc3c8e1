import type { AcaoDeServico } from '../../../sdk/domain/acao-de-servico.js';
import type { Acao } from '../../../sdk/domain/acao.js';
import type { ContextoDeAcoes } from '../../../sdk/domain/acoes-de.js';
import { menuDoPlano, type ItemDeAcao, type ItemDoPlano, type SubmenuDoPlano } from '../../../sdk/domain/menu-do-plano.js';
import { menuDoServico } from '../../../sdk/domain/menu-do-servico.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import type { ServicoDoPlano } from '../../../sdk/domain/servico.js';
import type { MotivoDeBloqueio } from '../../../sdk/domain/situacao.js';
import type { menuDeAcoes } from '../../i18n/pt-BR/menu-de-acoes.js';
import {
  activity,
  arrowLeftRight,
  calendarDays,
  creditCard,
  fileText,
  house,
  info,
  keyRound,
  listPlus,
  pause,
  pencil,
  plus,
  repeat,
  rotateCcwClock,
  trash,
  x,
  type Forma,
} from '../icones.js';
import type { GruposDoMenu, ItemDoMenu } from '../menu/item-do-menu.js';
import { TELAS, TELAS_DE_SERVICO } from '../../elements/planos-cliente/acoes-lazy.js';

type Palavras = (typeof menuDeAcoes)['ptBR'];

/** Those of the outer menu; a submenu has words only. */
const ICONES: { readonly [N in ItemDoPlano['nome'] | SubmenuDoPlano['nome']]?: Forma } = {
  agendamento: calendarDays,
  'contrato-de-servico': fileText,
  documento: fileText,
  'adicionar-servico': plus,
  'assistente-autenticacao': activity,
  'mudar-status': arrowLeftRight,
  'mudar-plano': repeat,
  'desbloqueio-confianca': keyRound,
  'forma-pagamento': creditCard,
  'suspensao-temporaria': pause,
  endereco: house,
  'campos-extra': listPlus,
  historico: rotateCcwClock,
  cancelar: x,
};
const ICONES_DE_SERVICO: Readonly<Record<AcaoDeServico, Forma>> = { 'trocar-senha': keyRound, propriedades: info, editar: pencil, remover: trash };

/** The menu of a plan in words and icons, as far as its actions have a screen. Each id is the item's name. */
export function itensDoPlano(plano: PlanoDoCliente, contexto: ContextoDeAcoes, t: Palavras): GruposDoMenu {
  const item = ({ nome, acao, motivo }: ItemDoPlano): ItemDoMenu => ({
    id: nome,
    rotulo: t.itens[nome],
    motivo: motivo && (t.motivosProprios[`${acao} ${motivo}`] ?? frase(motivo, contexto, t)),
    perigo: acao === 'cancelar',
  });
  const linha = (uma: ItemDoPlano | SubmenuDoPlano): ItemDoMenu =>
    uma.tipo === 'acao'
      ? { ...item(uma), icone: ICONES[uma.nome] }
      : { id: uma.nome, rotulo: t.itens[uma.nome], icone: ICONES[uma.nome], itens: uma.itens.map(item) };
  return menuDoPlano(plano, contexto, { temTela: (acao) => TELAS[acao] !== undefined }).map((grupo) => grupo.map(linha));
}

/** The same for a service of a plan. */
export function itensDoServico(servico: ServicoDoPlano, contexto: ContextoDeAcoes, t: Palavras): GruposDoMenu {
  const linha = ({ nome, motivo }: ItemDeAcao<AcaoDeServico, AcaoDeServico>): ItemDoMenu => ({
    id: nome,
    rotulo: t.itensDeServico[nome],
    icone: ICONES_DE_SERVICO[nome],
    motivo: motivo && frase(motivo, contexto, t),
    perigo: nome === 'remover',
  });
  return menuDoServico(servico, contexto, { temTela: (acao) => TELAS_DE_SERVICO[acao] !== undefined }).map((grupo) => grupo.map(linha));
}

const frase = (motivo: MotivoDeBloqueio, { status }: ContextoDeAcoes, t: Palavras): string => t.motivos[motivo](status.descricao);

/** The action behind an item's name. */
export const acaoDo = (nome: string): Acao | AcaoDeServico => (nome === 'contrato-de-servico' ? 'contrato' : (nome as Acao | AcaoDeServico));
