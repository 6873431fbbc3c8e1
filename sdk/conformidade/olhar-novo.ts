import { statusDe } from '../domain/status.js';
import { emPalavras, iguais } from './copiar.js';
import type { Escrita, Vendido } from './escrita.js';
import { descreverErro } from './ler-erro.js';
import { diferenca } from './olhar-planos.js';
import { achado, type Terreno } from './terreno.js';

/** Whether the plan that was added is the one that was ordered, and is there. */
export async function olharNovo(t: Terreno, escrita: Escrita, { oferta, novo, plano }: Vendido): Promise<void> {
  const { statusDePlano } = t.sessao.configuracao;
  const login = novo.loginRadius?.login;
  const temLogin = login === undefined || plano.servicos.some((servico) => servico.tipo === 'login-radius' && servico.login === login);
  const pedidos = [
    ['clienteId', plano.clienteId, escrita.clienteId],
    ['oferta.id', plano.oferta.id, novo.ofertaId],
    ['enderecoInstalacao.id', plano.enderecoInstalacao.id, novo.enderecoInstalacaoId],
    ['enderecoCobranca.id', plano.enderecoCobranca.id, novo.enderecoCobrancaId],
    ['formaDePagamento', plano.formaDePagamento, novo.cobranca.forma],
    ['diaDeVencimento', plano.diaDeVencimento, novo.contrato.diaDeVencimento],
  ] as const;
  t.provas.provar('novo.como-pedido', [
    ...pedidos.flatMap(([lugar, veio, esperado]) => (veio === esperado ? [] : [achado(t, 'adicionarPlano', `plano.${lugar}`, JSON.stringify(esperado), veio)])),
    ...(temLogin ? [] : [achado(t, 'adicionarPlano', 'plano.servicos', `the login "${login}"`, plano.servicos)]),
  ]);
  t.provas.provar(
    'novo.status',
    plano.status.id === oferta.statusInicial
      ? []
      : [achado(t, 'adicionarPlano', 'plano.status.id', `"${oferta.statusInicial}", the offer’s \`statusInicial\``, plano.status.id)],
  );
  const lido = await t.sonda.pedir('plano', plano.id);
  const grupo = statusDe(statusDePlano, plano.status.id).grupo;
  const daLista = (await escrita.planos())?.get(plano.id);
  if (lido.tipo !== 'nada') {
    t.provas.provar('novo.na-lista', [
      ...(daLista
        ? iguais(daLista, plano)
          ? []
          : [achado(t, 'listarPlanos', 'itens', 'the new plan as it was answered', diferenca(daLista, plano))]
        : [achado(t, 'listarPlanos', 'itens', `the plan ${plano.id} (grupo=${grupo})`, undefined)]),
      ...(lido.tipo === 'recusa' ? [achado(t, 'plano', '', `the plan ${plano.id}`, emPalavras(descreverErro(lido.erro)))] : []),
      ...(lido.tipo === 'resposta' && !iguais(lido.valor, plano)
        ? [achado(t, 'plano', '', 'the new plan as it was answered', diferenca(lido.valor, plano))]
        : []),
    ]);
  }
  if (login === undefined) {
    for (const id of ['novo.login-tomado', 'segredo.nunca-volta'] as const) t.provas.semObjeto(id, 'The offer that was ordered has no login.');
  } else if (t.sessao.capacidades.verificarLogin) {
    const livre = await t.sonda.ler('disponivel', { tipo: 'login-radius', login, dominio: novo.loginRadius?.dominio });
    if (livre !== undefined) t.provas.provar('novo.login-tomado', livre ? [achado(t, 'disponivel', '', `false: the new plan has "${login}"`, livre)] : []);
  }
}
