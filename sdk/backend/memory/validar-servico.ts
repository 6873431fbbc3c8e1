import { faltasDosAliases } from '../../domain/email-de-servico.js';
import type { Falta } from '../../domain/falta.js';
import { faltasDaHospedagem, faltasDoProduto } from '../../domain/hospedagem.js';
import { sobrepoe } from '../../domain/ip.js';
import { faltasDaLicenca, faltasDaQuantidade } from '../../domain/licenca-de-antivirus.js';
import { faltasDoDominio, faltasDoLogin } from '../../domain/login-radius.js';
import type { EdicaoDeServico, NovoIp, NovoServico } from '../../domain/novo-servico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { faltasDoRegistro } from '../../domain/registro-de-dominio.js';
import { regrasDeLoginDa } from '../../domain/regras-de-login-da-oferta.js';
import { nomeDoServico, type ServicoDoPlano } from '../../domain/servico.js';
import { faltasDoServicoDeIp, redeOcupadaPor } from '../../domain/servico-de-ip.js';
import { disponibilidadeDe, hospedado } from './dominios.js';
import { redesOcupadas } from './enderecos-livres.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { faltasDoEmailNovo, faltasDoLoginNovo, type RegrasDeNomes } from './validar-novo-plano.js';

/** What the plan's offer says of logins and e-mail; an offer that has left the catalogue restricts nothing but the domains of e-mail. */
export function regrasDeNomesDo(estado: EstadoDoProvedor, plano: PlanoDoCliente): RegrasDeNomes {
  const ofertas = estado.dados.ofertas.map(({ oferta }) => oferta);
  const oferta = ofertas.find(({ id }) => id === plano.oferta.id);
  if (oferta) return oferta;
  return { dominioNoLogin: 'opcional', dominios: { radius: [], email: [...new Set(ofertas.flatMap(({ dominios }) => dominios.email))] } };
}

function faltasDoIp(estado: EstadoDoProvedor, plano: PlanoDoCliente, ip: NovoIp, menos?: string): Falta[] {
  const faixas = estado.dados.servicos.faixasDeIp.map((faixa) => ({ ...faixa, livres: [] }));
  const faltas = faltasDoServicoDeIp(ip, { faixas, velocidadeMaxima: plano.oferta.velocidade });
  const rede = redeOcupadaPor(ip.endereco);
  const ocupado = rede && redesOcupadas(estado, menos).some((ocupada) => sobrepoe(ocupada, rede));
  return ocupado ? [...faltas, { campo: 'endereco', codigo: 'ip-em-uso' }] : faltas;
}

/** Everything that stops a new service, also what somebody else has. Fields: those of `NovoServico`. */
export function faltasDoNovoServico(estado: EstadoDoProvedor, plano: PlanoDoCliente, novo: NovoServico): Falta[] {
  const { servicos, configuracao } = estado.dados;
  const contexto = { configuracao, emUso: estado.emUso };
  switch (novo.tipo) {
    case 'login-radius':
      return faltasDoLoginNovo(novo, regrasDeNomesDo(estado, plano), contexto);
    case 'email':
      return faltasDoEmailNovo(novo, regrasDeNomesDo(estado, plano), contexto);
    case 'ip':
      return faltasDoIp(estado, plano, novo);
    case 'dominio':
      return [
        ...faltasDaHospedagem(novo, servicos.hospedagem),
        ...(hospedado(estado, novo.dominio) ? [{ campo: 'dominio', codigo: 'dominio-em-uso' } as const] : []),
      ];
    case 'registrar-dominio': {
      const faltas = faltasDoRegistro(novo, servicos.registro.periodos);
      const livre = faltas.length > 0 || disponibilidadeDe(estado, novo.dominio).estado === 'disponivel';
      return livre ? faltas : [{ campo: 'dominio', codigo: 'dominio-indisponivel' }];
    }
    case 'antivirus':
      return faltasDaLicenca(novo, servicos.antivirus);
  }
}

/** Everything that stops a change of a service. Its own names and addresses are not taken by somebody else. */
export function faltasDaMudanca(estado: EstadoDoProvedor, plano: PlanoDoCliente, servico: ServicoDoPlano, mudanca: EdicaoDeServico): Falta[] {
  if (mudanca.tipo !== servico.tipo) return [{ campo: 'tipo', codigo: 'opcao-indisponivel' }];
  const { servicos, configuracao } = estado.dados;
  switch (mudanca.tipo) {
    case 'login-radius': {
      const regras = regrasDeLoginDa(regrasDeNomesDo(estado, plano), configuracao);
      const nome = nomeDoServico({ ...mudanca, id: servico.id, tipo: 'login-radius' });
      const emUso = nome !== nomeDoServico(servico) && estado.emUso('login-radius', nome);
      const faltas = [...faltasDoLogin(mudanca.login, regras, mudanca.dominio), ...faltasDoDominio(mudanca.dominio ?? '', regras)];
      return emUso ? [...faltas, { campo: 'login', codigo: 'login-em-uso' }] : faltas;
    }
    case 'email':
      return servico.tipo === 'email' ? faltasDosNovosAliases(estado, servico, mudanca.aliases) : [];
    case 'ip':
      return faltasDoIp(estado, plano, mudanca, servico.id);
    case 'dominio':
      return faltasDoProduto(mudanca.produtoId, servicos.hospedagem);
    case 'antivirus': {
      const produto =
        servico.tipo === 'antivirus' ? servicos.antivirus.find(({ id, nome }) => id === servico.produtoId || nome === servico.produto) : undefined;
      return faltasDaQuantidade(mudanca.quantidade, produto?.maximo);
    }
  }
}

function faltasDosNovosAliases(estado: EstadoDoProvedor, { endereco, aliases }: Extract<ServicoDoPlano, { tipo: 'email' }>, novos: readonly string[]): Falta[] {
  const [login = '', dominio = ''] = endereco.split('@');
  const alheio = (alias: string): boolean => !aliases.includes(alias) && estado.emUso('email', `${alias}@${dominio}`);
  const emUso = novos.flatMap((alias, i): Falta[] => (alheio(alias) ? [{ campo: `aliases.${i}`, codigo: 'email-em-uso' }] : []));
  return [...faltasDosAliases(novos, login, dominio), ...emUso];
}
