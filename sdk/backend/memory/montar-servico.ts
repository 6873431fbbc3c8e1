import { somarAnos } from '../../domain/data.js';
import { normalizarLogin } from '../../domain/login-radius.js';
import { lerDominio } from '../../domain/nome-de-dominio.js';
import type { EdicaoDeServico, NovoServico, ProdutoDeHospedagem } from '../../domain/novo-servico.js';
import type { HospedagemDoDominio, ServicoDoPlano } from '../../domain/servico.js';
import { normalizarServicoDeIp } from '../../domain/servico-de-ip.js';
import { novasChaves } from './chaves-de-licenca.js';
import { registrarDominio } from './dominios.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';

/** A service as the list shows it, and the keys that were made for it. */
export interface ServicoMontado {
  readonly servico: ServicoDoPlano;
  readonly chaves?: readonly string[];
}

const legivel = (dominio: string): string => lerDominio(dominio)?.unicode ?? dominio;

const hospedagemDe = (estado: EstadoDoProvedor, produtoId: string, email: boolean): HospedagemDoDominio => {
  const { nome, servidoresDeNomes } = estado.dados.servicos.hospedagem.find(({ id }) => id === produtoId) as ProdutoDeHospedagem;
  return { produtoId, produto: nome, email, servidoresDeNomes };
};

const comDominio = ({ login, dominio }: { readonly login: string; readonly dominio?: string | undefined }) => ({
  login: normalizarLogin(login),
  ...(dominio ? { dominio: normalizarLogin(dominio) } : {}),
});

/** The new service, found to be right before: no password stays. */
export function montarServico(estado: EstadoDoProvedor, novo: NovoServico): ServicoMontado {
  const id = estado.novoId('servico');
  switch (novo.tipo) {
    case 'login-radius':
      return { servico: { id, tipo: 'login-radius', ...comDominio(novo) } };
    case 'email': {
      const endereco = `${normalizarLogin(novo.login)}@${normalizarLogin(novo.dominio)}`;
      return { servico: { id, tipo: 'email', endereco, aliases: novo.aliases.map(normalizarLogin) } };
    }
    case 'ip': {
      const { tipoDeIp: _tipo, ...ip } = normalizarServicoDeIp(novo);
      return { servico: { id, tipo: 'ip', ...ip } };
    }
    case 'dominio':
      return { servico: { id, tipo: 'dominio', dominio: legivel(novo.dominio), hospedagem: hospedagemDe(estado, novo.produtoId, novo.email) } };
    case 'registrar-dominio': {
      const dominio = legivel(novo.dominio);
      registrarDominio(estado, dominio);
      return { servico: { id, tipo: 'dominio', dominio, registradoAte: somarAnos(estado.naParede().data, novo.anos) } };
    }
    case 'antivirus': {
      const { produtoId, quantidade } = novo;
      const produto = estado.dados.servicos.antivirus.find((um) => um.id === produtoId)?.nome ?? produtoId;
      return { servico: { id, tipo: 'antivirus', produto, produtoId, quantidade }, chaves: novasChaves(quantidade, estado.novoId) };
    }
  }
}

/** The service as it is from now on; more licences make as many keys. */
export function mudarServico(estado: EstadoDoProvedor, servico: ServicoDoPlano, mudanca: EdicaoDeServico): ServicoMontado {
  const { id } = servico;
  if (mudanca.tipo === 'login-radius') return { servico: { id, tipo: 'login-radius', ...comDominio(mudanca) } };
  if (mudanca.tipo === 'ip') {
    const { tipoDeIp: _tipo, ...ip } = normalizarServicoDeIp(mudanca);
    return { servico: { id, tipo: 'ip', ...ip } };
  }
  if (mudanca.tipo === 'email' && servico.tipo === 'email') return { servico: { ...servico, aliases: mudanca.aliases.map(normalizarLogin) } };
  if (mudanca.tipo === 'dominio' && servico.tipo === 'dominio')
    return { servico: { ...servico, hospedagem: hospedagemDe(estado, mudanca.produtoId, mudanca.email) } };
  if (mudanca.tipo === 'antivirus' && servico.tipo === 'antivirus') {
    const chaves = novasChaves(Math.max(0, mudanca.quantidade - servico.quantidade), estado.novoId);
    return { servico: { ...servico, quantidade: mudanca.quantidade }, ...(chaves.length > 0 ? { chaves } : {}) };
  }
  return { servico };
}
