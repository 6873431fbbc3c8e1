import { normalizarCep } from '../domain/cep.js';
import type { CartaoSalvo } from '../domain/cobranca.js';
import type { Endereco } from '../domain/endereco.js';
import type { Oferta } from '../domain/oferta.js';
import type { Achado } from './relatorio.js';
import type { IdDeRegra } from './regras.js';
import { emPalavras, iguais } from './copiar.js';
import { descreverErro } from './ler-erro.js';
import { achado, idDeNinguem, repetidos, type Terreno } from './terreno.js';

/** What a new plan is made of: the client's offers and addresses. */
export interface Cadastro {
  readonly ofertas: readonly Oferta[] | undefined;
  readonly enderecos: readonly Endereco[] | undefined;
}

/** Without a client: names and CEPs that nobody has. */
export async function olharNomesLivres(t: Terreno): Promise<void> {
  const { sonda, provas, sessao } = t;
  const { verificarLogin, verificarEmail, buscarCep, registroDeDominio } = sessao.capacidades;
  if (verificarLogin || verificarEmail) {
    const pedido = verificarLogin
      ? ({ tipo: 'login-radius', login: idDeNinguem(t) } as const)
      : ({ tipo: 'email', login: idDeNinguem(t), dominio: 'provedor.example' } as const);
    const livre = await sonda.ler('disponivel', pedido);
    if (livre !== undefined) provas.provar('disponivel.livre', livre ? [] : [achado(t, 'disponivel', '', `true: nobody has "${pedido.login}"`, livre)]);
  } else semCapacidade(t, ['disponivel.livre', 'disponivel.ocupado', 'novo.login-tomado', 'resposta.disponivel'], 'verificarLogin');
  if (buscarCep) {
    const cep = await sonda.pedir('buscarCep', '00000000');
    if (cep.tipo === 'recusa' && cep.erro.code === 'unavailable') provas.semObjeto('cep.desconhecido', 'The look-up of CEPs is down.');
    else if (cep.tipo !== 'nada') {
      const certo = cep.tipo === 'recusa' && cep.erro.code === 'not-found';
      const veio = cep.tipo === 'recusa' ? emPalavras(descreverErro(cep.erro)) : cep.valor;
      provas.provar('cep.desconhecido', certo ? [] : [achado(t, 'buscarCep', '', 'a refusal with "not-found" for 00000000', veio)]);
    }
  } else semCapacidade(t, ['cep.desconhecido', 'cep.hifen', 'resposta.buscarCep'], 'buscarCep');
  if (registroDeDominio) await sonda.ler('disponibilidadeDeDominio', `${idDeNinguem(t)}.com.br`);
  else semCapacidade(t, ['resposta.disponibilidadeDeDominio'], 'registroDeDominio');
}

export const semCapacidade = ({ provas }: Terreno, ids: readonly IdDeRegra[], capacidade: string): void =>
  ids.forEach((id) => provas.semObjeto(id, `The backend lacks the capability ${capacidade}.`));

/** Client, offers, addresses, contacts, cards. */
export async function olharCadastro(t: Terreno, clienteId: string): Promise<Cadastro> {
  const { sonda, provas, sessao } = t;
  const cliente = await sonda.ler('cliente', clienteId);
  if (cliente) provas.provar('cliente.id', cliente.id === clienteId ? [] : [achado(t, 'cliente', 'id', JSON.stringify(clienteId), cliente.id)]);
  const ofertas = await sonda.ler('listarOfertas', clienteId);
  if (ofertas) olharOfertas(t, ofertas);
  const enderecos = await sonda.ler('listarEnderecos', clienteId);
  if (enderecos) {
    const errados = enderecos.flatMap(({ cep }, i) => (/^\d{8}$/.test(cep) ? [] : [achado(t, 'listarEnderecos', `itens[${i}].cep`, '8 digits', cep)]));
    if (enderecos.length > 0) provas.provar('enderecos.cep', errados);
    if (sessao.capacidades.buscarCep) await olharCep(t, enderecos);
  }
  if (sessao.capacidades.contatos) await sonda.ler('listarContatos', clienteId);
  else semCapacidade(t, ['resposta.listarContatos'], 'contatos');
  if (sessao.capacidades.cartoesSalvos) olharCartoes(t, await sonda.ler('cartoesSalvos', clienteId));
  else semCapacidade(t, ['resposta.cartoesSalvos', 'cartoes.mascarados'], 'cartoesSalvos');
  return { ofertas, enderecos };
}

function olharOfertas(t: Terreno, ofertas: readonly Oferta[]): void {
  if (ofertas.length === 0) return;
  const { statusDePlano } = t.sessao.configuracao;
  const cada = (olhar: (oferta: Oferta, em: (lugar: string, esperado: string, veio: unknown) => Achado) => Achado[]): Achado[] =>
    ofertas.flatMap((oferta, i) => olhar(oferta, (lugar, esperado, veio) => achado(t, 'listarOfertas', `itens[${i}].${lugar}`, esperado, veio)));
  t.provas.provar('ofertas.ids', [
    ...repetidos(ofertas.map(({ id }) => id)).map((id) => achado(t, 'listarOfertas', 'itens', 'each id once', id)),
    ...repetidos(ofertas.map(({ etiqueta }) => etiqueta.codigo)).map((codigo) => achado(t, 'listarOfertas', 'itens', 'each `etiqueta.codigo` once', codigo)),
  ]);
  t.provas.provar(
    'ofertas.fidelidade',
    cada(({ fidelidadeMeses, etiqueta }, em) =>
      [em('fidelidadeMeses', '0 to 12', fidelidadeMeses), em('etiqueta.fidelidadeMeses', '0 to 12', etiqueta.fidelidadeMeses)].filter(
        (_, i) => !dentro([fidelidadeMeses, etiqueta.fidelidadeMeses][i]!, 0, 12),
      ),
    ),
  );
  t.provas.provar(
    'ofertas.reajuste',
    cada(({ etiqueta: { reajusteMeses } }, em) => (reajusteMeses >= 12 ? [] : [em('etiqueta.reajusteMeses', '12 or more', reajusteMeses)])),
  );
  t.provas.provar(
    'ofertas.valores',
    cada((oferta, em) =>
      (
        [
          ['preco', 0],
          ['taxaDeInstalacao', 0],
          ['parcelasDaTaxa', 1],
          ['duracaoDaInstalacao', 1],
          ['validadeMeses', 0],
        ] as const
      ).flatMap(([campo, minimo]) => (oferta[campo] >= minimo ? [] : [em(campo, `${minimo} or more`, oferta[campo])])),
    ),
  );
  t.provas.provar(
    'ofertas.status-inicial',
    cada(({ statusInicial }, em) =>
      statusDePlano.some(({ id, grupo }) => id === statusInicial && grupo !== 'cancelado')
        ? []
        : [em('statusInicial', 'the id of a status of the registry that is not cancelled', statusInicial)],
    ),
  );
}

const dentro = (valor: number, de: number, ate: number): boolean => valor >= de && valor <= ate;

/** One of the client's own CEPs, looked up in both spellings. */
async function olharCep(t: Terreno, enderecos: readonly Endereco[]): Promise<void> {
  for (const cep of new Set(
    enderecos
      .map((um) => normalizarCep(um.cep))
      .filter((um) => um.length === 8)
      .slice(0, 5),
  )) {
    const sem = await t.sonda.pedir('buscarCep', cep);
    if (sem.tipo === 'nada') return;
    if (sem.tipo === 'recusa') continue;
    const com = await t.sonda.pedir('buscarCep', `${cep.slice(0, 5)}-${cep.slice(5)}`);
    if (com.tipo === 'nada') return;
    const igual = com.tipo === 'resposta' && iguais(com.valor, sem.valor);
    t.provas.provar('cep.hifen', [
      ...(sem.valor.cep === cep ? [] : [achado(t, 'buscarCep', 'cep', `"${cep}"`, sem.valor.cep)]),
      ...(igual
        ? []
        : [achado(t, 'buscarCep', '', 'the same address with and without hyphen', com.tipo === 'recusa' ? emPalavras(descreverErro(com.erro)) : com.valor)]),
    ]);
    return;
  }
  for (const id of ['cep.hifen', 'resposta.buscarCep'] as const) t.provas.semObjeto(id, 'None of the client’s CEPs is in the look-up.');
}

function olharCartoes(t: Terreno, cartoes: readonly CartaoSalvo[] | undefined): void {
  if (!cartoes?.length) return void t.provas.semObjeto('cartoes.mascarados', 'The client has no saved card.');
  t.provas.provar(
    'cartoes.mascarados',
    cartoes.flatMap(({ final }, i) =>
      final.replace(/\D/g, '').length <= 4
        ? []
        : [achado(t, 'cartoesSalvos', `itens[${i}].final`, 'four digits', emPalavras(`a text of ${final.length} characters`))],
    ),
  );
}

/** Nobody's client and nobody's plan. */
export async function olharDesconhecidos(t: Terreno): Promise<void> {
  const { sonda, sessao } = t;
  const ninguem = idDeNinguem(t);
  const cliente = 'desconhecido.cliente';
  await sonda.exigirRecusa(cliente, 'not-found', 'cliente', ninguem);
  await sonda.exigirRecusa(cliente, 'not-found', 'listarPlanos', ninguem, { grupo: 'ativo' });
  await sonda.exigirRecusa(cliente, 'not-found', 'listarOfertas', ninguem);
  await sonda.exigirRecusa(cliente, 'not-found', 'listarEnderecos', ninguem);
  if (sessao.capacidades.contatos) await sonda.exigirRecusa(cliente, 'not-found', 'listarContatos', ninguem);
  if (sessao.capacidades.cartoesSalvos) await sonda.exigirRecusa(cliente, 'not-found', 'cartoesSalvos', ninguem);
  await sonda.exigirRecusa('desconhecido.plano', 'not-found', 'plano', ninguem);
  if (sessao.capacidades.agendar) await sonda.exigirRecusa('desconhecido.plano', 'not-found', 'agendamento', ninguem);
}
