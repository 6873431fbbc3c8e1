import type { Agendamento, NovoAgendamento } from '../../domain/agenda.js';
import type { Endereco } from '../../domain/endereco.js';
import { normalizarLogin } from '../../domain/login-radius.js';
import type { NovoPlano } from '../../domain/novo-plano.js';
import type { Oferta } from '../../domain/oferta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { ServicoDoPlano } from '../../domain/servico.js';
import { instanteDe } from './agenda-em-memoria.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';

/** What a new plan refers to, found before. */
export interface PecasDoPlano {
  readonly clienteId: string;
  readonly oferta: Oferta;
  readonly instalacao: Endereco;
  readonly cobranca: Endereco;
}

/** The plan as the list shows it: no password, no bank data. Its status is the one its configuration says. Manual 5.4. */
export function montarPlano(estado: EstadoDoProvedor, novo: NovoPlano, { clienteId, oferta, instalacao, cobranca }: PecasDoPlano): PlanoDoCliente {
  return {
    id: estado.novoId('plano'),
    versao: '1',
    clienteId,
    oferta: { id: oferta.id, nome: oferta.nome, ...(oferta.velocidade ? { velocidade: oferta.velocidade } : {}) },
    enderecoInstalacao: instalacao,
    enderecoCobranca: cobranca,
    formaDePagamento: novo.cobranca.forma,
    diaDeVencimento: novo.contrato.diaDeVencimento,
    preco: oferta.preco,
    status: { id: oferta.statusInicial, desde: estado.naParede().data },
    servicos: montarServicos(estado, novo),
    exigencias: { 'login-radius': oferta.servicos.loginRadius, email: oferta.servicos.email },
    criadoEm: estado.agora().toISOString(),
  };
}

function montarServicos(estado: EstadoDoProvedor, { loginRadius, email }: NovoPlano): ServicoDoPlano[] {
  const servicos: ServicoDoPlano[] = [];
  if (loginRadius) {
    const dominio = loginRadius.dominio ? { dominio: normalizarLogin(loginRadius.dominio) } : {};
    servicos.push({ id: estado.novoId('servico'), tipo: 'login-radius', login: normalizarLogin(loginRadius.login), ...dominio });
  }
  if (email) {
    const endereco = `${normalizarLogin(email.login)}@${normalizarLogin(email.dominio)}`;
    servicos.push({ id: estado.novoId('servico'), tipo: 'email', endereco, aliases: email.aliases.map(normalizarLogin) });
  }
  return servicos;
}

/** The appointment of a new plan, with the technician who was found for it. */
export function montarAgendamento(
  estado: EstadoDoProvedor,
  planoId: string,
  pedido: NovoAgendamento,
  tecnicoId: string,
): Agendamento & { readonly tecnicoId: string } {
  const inicioEm = instanteDe(pedido.data, pedido.inicio, estado.dados.configuracao.prestadora.fuso);
  return { ...pedido, tecnicoId, id: estado.novoId('agendamento'), planoId, inicioEm };
}
