import type { DetalhesDaCobranca } from '../domain/cobranca.js';
import type { PlanoDoCliente } from '../domain/plano.js';
import { statusDe } from '../domain/status.js';
import { emPalavras } from './copiar.js';
import type { Escrita, Vendido } from './escrita.js';
import { descreverErro } from './ler-erro.js';
import { cobrancasPossiveis, SENHA } from './montar-pedido.js';
import type { IdDeRegra } from './regras.js';
import type { Chamada } from './sonda.js';
import { achado, SEM_FALTA, type Terreno } from './terreno.js';

const DO_SERVICO = ['servico.adicionado', 'servico.editado', 'servico.removido'] as const;
const RESPOSTAS_DO_SERVICO = ['resposta.adicionarServico', 'resposta.editarServico', 'resposta.trocarSenha', 'resposta.removerServico'] as const;

type Mudanca = 'adicionarServico' | 'editarServico' | 'trocarSenha' | 'removerServico' | 'mudarStatus' | 'mudarFormaDePagamento';

/** What came of a change, unless it was refused for a reason that is no fault: then these rules have nothing to look at. */
function aceita<T>(t: Terreno, metodo: Mudanca, ids: readonly IdDeRegra[], chamada: Chamada<T>) {
  if (chamada.tipo === 'resposta') return chamada.valor;
  if (chamada.tipo === 'nada') return undefined;
  const { erro } = chamada;
  // A rule of the provider's may stand in the way of any change.
  if ([...SEM_FALTA, 'rule'].includes(erro.code)) for (const id of ids) t.provas.semObjeto(id, `It is refused: "${erro.code}".`);
  else t.provas.falhou(`resposta.${metodo}`, achado(t, metodo, '', 'what the plan’s own options offer to be accepted', emPalavras(descreverErro(erro))));
  return undefined;
}

/** A second login comes to the plan that was sold, is renamed, gets another password, and goes. */
export async function olharServico(t: Terreno, escrita: Escrita, { plano: { id: planoId } }: Vendido): Promise<void> {
  const todas = [...DO_SERVICO, ...RESPOSTAS_DO_SERVICO];
  const opcoes = await t.sonda.pedir('opcoesDeServico', planoId);
  const antes = await t.sonda.pedir('plano', planoId);
  const radius = opcoes.tipo === 'resposta' ? opcoes.valor.loginRadius : undefined;
  if (antes.tipo !== 'resposta' || !radius) return todas.forEach((id) => t.provas.semObjeto(id, 'No login can be added to the plan.'));
  let plano: PlanoDoCliente = antes.valor;
  const edicao = () => ({ chave: escrita.chave(), versao: plano.versao });
  const dominio = radius.dominio === 'obrigatorio' ? (radius.dominios[0] ?? 'plano-kit.example') : undefined;
  const nomes = { ...(dominio !== undefined && { dominio }) };
  t.vigia.guardar(SENHA);

  const login = `${t.marca}-7`;
  const novo = { tipo: 'login-radius', ...nomes, login, senha: SENHA } as const;
  const feito = aceita(t, 'adicionarServico', todas, await t.sonda.pedir('adicionarServico', planoId, novo, edicao()));
  if (!feito) return;
  ({ plano } = feito);
  const servicoId = feito.servico.id;
  const tem = (qual: string, em: PlanoDoCliente = plano): boolean =>
    em.servicos.some((um) => um.id === servicoId && um.tipo === 'login-radius' && um.login === qual);
  const como = (qual: string): string => `the login "${qual}", id "${servicoId}"`;
  t.provas.provar('servico.adicionado', [
    ...(feito.servico.tipo === 'login-radius' && feito.servico.login === login
      ? []
      : [achado(t, 'adicionarServico', 'servico', `the login "${login}"`, feito.servico)]),
    ...(tem(login) ? [] : [achado(t, 'adicionarServico', 'plano.servicos', como(login), plano.servicos)]),
  ]);
  // What is not there cannot be changed: nothing more is wrong with the server than that.
  if (!tem(login)) return todas.slice(1).forEach((id) => t.provas.semObjeto(id, 'The service that was added is not the plan’s ("servico.adicionado").'));

  const outro = `${t.marca}-8`;
  const editado = aceita(
    t,
    'editarServico',
    ['servico.editado', 'resposta.editarServico'],
    await t.sonda.pedir('editarServico', planoId, servicoId, { tipo: 'login-radius', ...nomes, login: outro }, edicao()),
  );
  // What could not be understood may have changed the version all the same.
  const depoisDeEditar = editado?.plano ?? (await relido(t, planoId));
  if (!depoisDeEditar) return;
  plano = depoisDeEditar;
  if (editado) {
    t.provas.provar('servico.editado', tem(outro) ? [] : [achado(t, 'editarServico', 'plano.servicos', como(outro), plano.servicos)]);
  }

  const trocada = aceita(t, 'trocarSenha', ['resposta.trocarSenha'], await t.sonda.pedir('trocarSenha', planoId, servicoId, { senha: `${SENHA}2` }, edicao()));
  const lido = trocada ?? (await relido(t, planoId));
  if (!lido) return;
  plano = lido;

  const sem = aceita(t, 'removerServico', ['servico.removido', 'resposta.removerServico'], await t.sonda.pedir('removerServico', planoId, servicoId, edicao()));
  const depois = sem && (await relido(t, planoId));
  if (!sem || !depois) return;
  const ficou = [sem, depois].some(({ servicos }) => servicos.some(({ id }) => id === servicoId));
  t.provas.provar('servico.removido', ficou ? [achado(t, 'removerServico', 'servicos', `no service "${servicoId}"`, depois.servicos)] : []);
}

async function relido(t: Terreno, planoId: string): Promise<PlanoDoCliente | undefined> {
  const chamada = await t.sonda.pedir('plano', planoId);
  return chamada.tipo === 'resposta' ? chamada.valor : undefined;
}

/** The plan that was sold goes on to a next status, where there is one that still lets it be changed; then it is paid otherwise. */
export async function olharStatusEForma(t: Terreno, escrita: Escrita, { oferta, plano: { id } }: Vendido): Promise<void> {
  const lido = await relido(t, id);
  if (!lido) return;
  const antes = (await mudarStatus(t, escrita, lido)) ?? lido;
  const ids = ['cobranca.mudada', 'resposta.mudarFormaDePagamento'] as const;
  const cobranca = cobrancasPossiveis(t)
    .map((cobrar): DetalhesDaCobranca => cobrar(oferta))
    .find(({ forma }) => forma !== antes.formaDePagamento);
  if (!cobranca) return ids.forEach((um) => t.provas.semObjeto(um, 'There is no other payment form that asks for no data of the client.'));
  const edicao = { chave: escrita.chave(), versao: antes.versao };
  const mudado = aceita(t, 'mudarFormaDePagamento', ids, await t.sonda.pedir('mudarFormaDePagamento', id, { cobranca, regrasConfirmadas: [] }, edicao));
  if (!mudado) return;
  const lida = await t.sonda.pedir('cobrancaDoPlano', id);
  const { forma } = cobranca;
  t.provas.provar('cobranca.mudada', [
    ...(mudado.formaDePagamento === forma ? [] : [achado(t, 'mudarFormaDePagamento', 'formaDePagamento', `"${forma}"`, mudado.formaDePagamento)]),
    ...(lida.tipo !== 'resposta' || lida.valor.forma === forma ? [] : [achado(t, 'cobrancaDoPlano', 'forma', `"${forma}"`, lida.valor.forma)]),
  ]);
}

/** The plan afterwards. */
async function mudarStatus(t: Terreno, escrita: Escrita, plano: PlanoDoCliente): Promise<PlanoDoCliente | undefined> {
  const { statusDePlano } = t.sessao.configuracao;
  const proximo = statusDe(statusDePlano, plano.status.id)
    .proximos.map((id) => statusDe(statusDePlano, id))
    .find(({ grupo, permite, porAcao }) => grupo !== 'cancelado' && !porAcao && permite.includes('forma-pagamento') && permite.includes('cancelar'));
  const ids = ['status.mudado', 'resposta.mudarStatus'] as const;
  if (!proximo) return void ids.forEach((um) => t.provas.semObjeto(um, 'The status of a new plan has no next one from which it can be cancelled.'));
  const pedido = { statusId: proximo.id, motivo: `Conformance kit ${t.marca}` };
  const mudado = aceita(t, 'mudarStatus', ids, await t.sonda.pedir('mudarStatus', plano.id, pedido, { chave: escrita.chave(), versao: plano.versao }));
  const depois = await relido(t, plano.id);
  if (mudado && depois)
    t.provas.provar(
      'status.mudado',
      [mudado, depois].every(({ status }) => status.id === proximo.id) ? [] : [achado(t, 'mudarStatus', 'status.id', `"${proximo.id}"`, mudado.status.id)],
    );
  return depois;
}
