import { normalizarCep } from '../../domain/cep.js';
import { faltasDoContato, type Contato, type NovoContato } from '../../domain/contato.js';
import { faltasDoEndereco, type Endereco, type NovoEndereco } from '../../domain/endereco.js';
import { normalizarTelefone } from '../../domain/telefone.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { UnavailableError } from '../../errors/unavailable-error.js';
import type { PortaDeVenda } from '../portas/venda.js';
import { adicionarPlano } from './adicionar-plano.js';
import { exigir, exigirSemFaltas, type Contexto } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { listarPlanos } from './listar-planos.js';

export const venda = ({ estado, ler, gravar }: Contexto): PortaDeVenda => ({
  sessao: (o) => ler(o, (sessao) => sessao),
  cliente: (id, o) => ler(o, () => estado.cliente(id)),
  listarPlanos: (id, pedido, o) => ler(o, () => listarPlanos(estado.planos(id), estado.dados.configuracao.statusDePlano, pedido)),
  plano: (planoId, o) => ler(o, () => estado.plano(planoId)),
  listarOfertas: (id, o) => ler(o, () => estado.ofertas(id)),
  adicionarPlano: (id, novo) => gravar((sessao) => adicionarPlano(estado, sessao, id, structuredClone(novo))),
  listarEnderecos: (id, o) => ler(o, () => estado.enderecos(id)),
  adicionarEndereco: (id, novo) => gravar(() => adicionarEndereco(estado, id, novo)),
  buscarCep: (cep, o) => ler(o, () => (exigir(estado, 'buscarCep'), buscarCep(estado, cep))),
  listarContatos: (id, o) => ler(o, () => (exigir(estado, 'contatos'), estado.contatos(id))),
  adicionarContato: (id, novo) => gravar(() => (exigir(estado, 'contatos'), adicionarContato(estado, id, novo))),
  cartoesSalvos: (id, o) => ler(o, () => (exigir(estado, 'cartoesSalvos'), estado.dados.cartoes[estado.cliente(id).id] ?? [])),
  disponivel: ({ tipo, login, dominio }, o) =>
    ler(o, () => {
      exigir(estado, tipo === 'email' ? 'verificarEmail' : 'verificarLogin');
      return !estado.emUso(tipo, dominio ? `${login}@${dominio}` : login);
    }),
  recursosDeAgenda: (o) => ler(o, () => (exigir(estado, 'agendar'), estado.agenda.recursos())),
  diaDaAgenda: (alvo, data, o) => ler(o, () => (exigir(estado, 'agendar'), estado.agenda.dia(alvo, data))),
});

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
