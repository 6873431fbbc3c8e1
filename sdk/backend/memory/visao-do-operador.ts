import { normalizarCep } from '../../domain/cep.js';
import { CAPACIDADES, type Capacidade, type Sessao } from '../../domain/configuracao.js';
import { faltasDoContato, type Contato, type NovoContato } from '../../domain/contato.js';
import { faltasDoEndereco, type Endereco, type NovoEndereco } from '../../domain/endereco.js';
import { bloqueia, type Falta } from '../../domain/falta.js';
import { normalizarTelefone } from '../../domain/telefone.js';
import { AbortedError } from '../../errors/aborted-error.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { UnauthenticatedError } from '../../errors/unauthenticated-error.js';
import { UnavailableError } from '../../errors/unavailable-error.js';
import { UnsupportedCapabilityError } from '../../errors/unsupported-capability-error.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { Backend, Leitura } from '../port.js';
import { adicionarPlano } from './adicionar-plano.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { listarPlanos } from './listar-planos.js';

/** The port as one operator sees it, without idempotency keys. Every answer is a copy: nobody can change what is kept. */
export function visaoDoOperador(estado: EstadoDoProvedor, operadorId: string): Backend {
  const { dados } = estado;
  const ler = async <T>(opcoes: Leitura | undefined, resposta: (sessao: Sessao) => T): Promise<T> => {
    recusarAbortada(opcoes);
    await Promise.resolve();
    recusarAbortada(opcoes);
    return structuredClone(resposta(sessaoDe(estado, operadorId)));
  };
  const gravar = async <T>(fazer: (sessao: Sessao) => T): Promise<T> => structuredClone(fazer(sessaoDe(estado, operadorId)));
  return {
    sessao: (o) => ler(o, (sessao) => sessao),
    cliente: (id, o) => ler(o, () => estado.cliente(id)),
    listarPlanos: (id, pedido, o) => ler(o, () => listarPlanos(estado.planos(id), dados.configuracao.statusDePlano, pedido)),
    plano: (id, planoId, o) => ler(o, () => achar(estado.planos(id), planoId)),
    listarOfertas: (id, o) => ler(o, () => estado.ofertas(id)),
    adicionarPlano: (id, novo) => gravar((sessao) => adicionarPlano(estado, sessao, id, structuredClone(novo))),
    listarEnderecos: (id, o) => ler(o, () => estado.enderecos(id)),
    adicionarEndereco: (id, novo) => gravar(() => adicionarEndereco(estado, id, novo)),
    buscarCep: (cep, o) => ler(o, () => (exigir(estado, 'buscarCep'), buscarCep(estado, cep))),
    listarContatos: (id, o) => ler(o, () => (exigir(estado, 'contatos'), estado.contatos(id))),
    adicionarContato: (id, novo) => gravar(() => (exigir(estado, 'contatos'), adicionarContato(estado, id, novo))),
    cartoesSalvos: (id, o) => ler(o, () => (exigir(estado, 'cartoesSalvos'), dados.cartoes[estado.cliente(id).id] ?? [])),
    disponivel: ({ tipo, login, dominio }, o) =>
      ler(o, () => {
        exigir(estado, tipo === 'email' ? 'verificarEmail' : 'verificarLogin');
        return !estado.emUso(tipo, dominio ? `${login}@${dominio}` : login);
      }),
    recursosDeAgenda: (o) => ler(o, () => (exigir(estado, 'agendar'), estado.agenda.recursos())),
    diaDaAgenda: (alvo, data, o) => ler(o, () => (exigir(estado, 'agendar'), estado.agenda.dia(alvo, data))),
  };
}

function recusarAbortada(opcoes: Leitura | undefined): void {
  if (opcoes?.signal?.aborted) throw new AbortedError('The request was given up by its signal.');
}

function sessaoDe({ dados }: EstadoDoProvedor, operadorId: string): Sessao {
  const operador = dados.operadores.find(({ id }) => id === operadorId);
  if (!operador) throw new UnauthenticatedError('No operator with this id is signed in.');
  const { permissoes, ...quem } = operador;
  return { operador: quem, permissoes, configuracao: dados.configuracao, capacidades: dados.capacidades };
}

function exigir({ dados }: EstadoDoProvedor, capacidade: Capacidade): void {
  if (!dados.capacidades[capacidade])
    throw new UnsupportedCapabilityError(
      `This backend lacks the capability ${capacidade}; it has ${CAPACIDADES.filter((c) => dados.capacidades[c]).join(', ')}.`,
    );
}

function achar<T extends { readonly id: string }>(lista: readonly T[], id: string): T {
  const achado = lista.find((item) => item.id === id);
  if (!achado) throw new NotFoundError('This client has no plan with this id.');
  return achado;
}

function exigirSemFaltas(faltas: readonly Falta[]): void {
  const erros = faltas.filter(bloqueia);
  if (erros.length > 0) throw new ValidationError('The fields in `faltas` are refused.', erros);
}

function buscarCep({ dados }: EstadoDoProvedor, texto: string) {
  const cep = normalizarCep(texto);
  if (dados.ceps.foraDoAr.includes(cep)) throw new UnavailableError('The look-up of CEPs is down; let the operator type the address.');
  const endereco = dados.ceps.enderecos.find((item) => item.cep === cep);
  if (!endereco) throw new NotFoundError('There is no such CEP.');
  return endereco;
}

function adicionarEndereco(estado: EstadoDoProvedor, clienteId: string, novo: NovoEndereco): Endereco {
  const enderecos = estado.enderecos(clienteId);
  exigirSemFaltas(faltasDoEndereco(novo));
  const endereco = structuredClone({ ...novo, cep: normalizarCep(novo.cep), id: estado.novoId('endereco') });
  enderecos.push(endereco);
  return endereco;
}

function adicionarContato(estado: EstadoDoProvedor, clienteId: string, novo: NovoContato): Contato {
  const contatos = estado.contatos(clienteId);
  exigirSemFaltas(faltasDoContato(novo, estado.dados.configuracao));
  const { telefone, celular } = novo;
  const fones = { ...(telefone ? { telefone: normalizarTelefone(telefone) } : {}), ...(celular ? { celular: normalizarTelefone(celular) } : {}) };
  const contato = structuredClone({ ...novo, ...fones, id: estado.novoId('contato') });
  contatos.push(contato);
  return contato;
}
