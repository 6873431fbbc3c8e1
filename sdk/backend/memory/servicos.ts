import type { AcaoDeServico } from '../../domain/acao-de-servico.js';
import { situacaoDoServico } from '../../domain/situacao-do-servico.js';
import type { Situacao } from '../../domain/acoes-de.js';
import type { Sessao } from '../../domain/configuracao.js';
import { faltasDaSenhaDeEmail, faltasDaSenhaRadius } from '../../domain/login-radius.js';
import type { EdicaoDeServico, NovoServico, OpcoesDeServico, ServicoGravado } from '../../domain/novo-servico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { regrasDeLoginDa } from '../../domain/regras-de-login-da-oferta.js';
import { resumoDoServico } from '../../domain/resumo-do-servico.js';
import { nomeDoServico, type ServicoDoPlano } from '../../domain/servico.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import type { Edicao } from '../port.js';
import type { NovaSenha, PortaDeServicos } from '../portas/servicos.js';
import { alterarPlano } from './alterar-plano.js';
import { exigir, exigirSemFaltas, type Contexto } from './contexto.js';
import { disponibilidadeDe } from './dominios.js';
import { enderecosLivres, redesOcupadas } from './enderecos-livres.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { montarServico, mudarServico } from './montar-servico.js';
import { faltasDaMudanca, faltasDoNovoServico, regrasDeNomesDo } from './validar-servico.js';

export const servicos = ({ estado, ler, gravar }: Contexto): PortaDeServicos => ({
  opcoesDeServico: (planoId, o) => ler(o, () => opcoesDe(estado, estado.plano(planoId))),
  disponibilidadeDeDominio: (dominio, o) => ler(o, () => (exigir(estado, 'registroDeDominio'), disponibilidadeDe(estado, dominio))),
  adicionarServico: (planoId, novo, edicao) => gravar((sessao) => adicionar(estado, sessao, planoId, structuredClone(novo), edicao)),
  editarServico: (planoId, id, mudanca, edicao) => gravar((sessao) => editar(estado, sessao, { planoId, id, edicao }, structuredClone(mudanca))),
  removerServico: (planoId, id, edicao) => gravar((sessao) => remover(estado, sessao, { planoId, id, edicao })),
  trocarSenha: (planoId, id, nova, edicao) => gravar((sessao) => trocarSenha(estado, sessao, { planoId, id, edicao }, nova)),
});

function opcoesDe(estado: EstadoDoProvedor, plano: PlanoDoCliente): OpcoesDeServico {
  const { capacidades, servicos: tem } = estado.dados;
  const ativo = (tipo: keyof NonNullable<PlanoDoCliente['exigencias']>): boolean => plano.exigencias?.[tipo] !== 'inativo';
  const { dominioNoLogin, dominios } = regrasDeNomesDo(estado, plano);
  const ocupadas = redesOcupadas(estado);
  return {
    ...(ativo('login-radius') && { loginRadius: { dominio: dominioNoLogin, dominios: dominios.radius } }),
    ...(ativo('email') && { email: { dominios: dominios.email } }),
    ...(ativo('ip') && capacidades.servicosDeIp && { ip: { faixas: tem.faixasDeIp.map((faixa) => ({ ...faixa, livres: enderecosLivres(faixa, ocupadas) })) } }),
    ...(ativo('dominio') && capacidades.hospedagemDeDominio && { hospedagem: { produtos: tem.hospedagem } }),
    ...(ativo('registrar-dominio') && capacidades.registroDeDominio && { registro: { periodos: tem.registro.periodos } }),
    ...(ativo('antivirus') && capacidades.antivirus && { antivirus: { produtos: tem.antivirus } }),
  };
}

function adicionar(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, novo: NovoServico, { versao }: Edicao): ServicoGravado {
  let feito: Omit<ServicoGravado, 'plano'> | undefined;
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: novo.tipo }, (antes) => {
    exigirSemFaltas(faltasDoNovoServico(estado, antes, novo));
    feito = montarServico(estado, novo);
    return { plano: { ...antes, servicos: [...antes.servicos, feito.servico] }, historico: { para: resumoDoServico(feito.servico) } };
  });
  return { plano, ...feito! };
}

interface AlvoDaMudanca {
  readonly planoId: string;
  readonly id: string;
  readonly edicao: Edicao;
}

/** Every change of a service that is there: refuses what `acoesDoServico` does not offer. */
function alterarServico(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  { planoId, id, edicao: { versao } }: AlvoDaMudanca,
  acao: AcaoDeServico,
  mudar: (servico: ServicoDoPlano, plano: PlanoDoCliente) => { readonly servico?: ServicoDoPlano | undefined; readonly de?: string; readonly para?: string },
): PlanoDoCliente {
  const situacao = (plano: PlanoDoCliente): Situacao => situacaoDoServico(achar(plano, id), plano, acao, sessao);
  return alterarPlano(estado, sessao, { planoId, versao, acao: NOMES_NO_HISTORICO[acao], situacao }, (plano) => {
    const { servico, ...historico } = mudar(achar(plano, id), plano);
    if (acao === 'editar' && servico && mesmoServico(servico, achar(plano, id))) return { plano };
    return { plano: { ...plano, servicos: plano.servicos.flatMap((um) => (um.id !== id ? [um] : servico ? [servico] : [])) }, historico };
  });
}

/** The order of the fields says nothing. */
const mesmoServico = (um: ServicoDoPlano, outro: ServicoDoPlano): boolean => canonico(um) === canonico(outro);
const canonico = (servico: ServicoDoPlano): string =>
  JSON.stringify(servico, (_, valor: unknown) =>
    valor && typeof valor === 'object' && !Array.isArray(valor) ? Object.fromEntries(Object.entries(valor).sort(([a], [b]) => (a < b ? -1 : 1))) : valor,
  );

const NOMES_NO_HISTORICO: { readonly [A in AcaoDeServico]: string } = {
  'trocar-senha': 'trocar-senha',
  propriedades: 'propriedades',
  editar: 'editar-servico',
  remover: 'remover-servico',
};

function achar(plano: PlanoDoCliente, id: string): ServicoDoPlano {
  const servico = plano.servicos.find((um) => um.id === id);
  if (!servico) throw new NotFoundError('This plan has no service with this id.');
  return servico;
}

function editar(estado: EstadoDoProvedor, sessao: Sessao, alvo: AlvoDaMudanca, mudanca: EdicaoDeServico): ServicoGravado {
  let feito: Omit<ServicoGravado, 'plano'> | undefined;
  const plano = alterarServico(estado, sessao, alvo, 'editar', (servico, antes) => {
    exigirSemFaltas(faltasDaMudanca(estado, antes, servico, mudanca));
    feito = mudarServico(estado, servico, mudanca);
    return { servico: feito.servico, de: resumoDoServico(servico), para: resumoDoServico(feito.servico) };
  });
  return { plano, ...feito! };
}

const remover = (estado: EstadoDoProvedor, sessao: Sessao, alvo: AlvoDaMudanca): PlanoDoCliente =>
  alterarServico(estado, sessao, alvo, 'remover', (servico) => ({ de: resumoDoServico(servico) }));

function trocarSenha(estado: EstadoDoProvedor, sessao: Sessao, alvo: AlvoDaMudanca, { senha }: NovaSenha): PlanoDoCliente {
  return alterarServico(estado, sessao, alvo, 'trocar-senha', (servico, plano) => {
    const regras = regrasDeLoginDa(regrasDeNomesDo(estado, plano), sessao.configuracao);
    exigirSemFaltas(servico.tipo === 'login-radius' ? faltasDaSenhaRadius(senha, regras) : faltasDaSenhaDeEmail(senha));
    return { servico, para: nomeDoServico(servico) };
  });
}
