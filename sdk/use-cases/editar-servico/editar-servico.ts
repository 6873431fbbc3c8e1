import { faltasDosAliases } from '../../domain/email-de-servico.js';
import { bloqueia, type Falta } from '../../domain/falta.js';
import { faltasDoProduto } from '../../domain/hospedagem.js';
import { faltasDaQuantidade } from '../../domain/licenca-de-antivirus.js';
import { faltasDoDominio, faltasDoLogin, normalizarLogin } from '../../domain/login-radius.js';
import type { EdicaoDeServico, OpcoesDeServico, ServicoGravado } from '../../domain/novo-servico.js';
import type { ServicoDoPlano } from '../../domain/servico.js';
import { tipoDoEndereco } from '../../domain/servico-de-ip.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano } from '../acao-do-plano/acao-do-plano.js';
import { faltasDoFormularioDeIp, ipDoFormulario, trocarTipoDeIp, type FormDeIp } from '../adicionar-servico/formulario-de-ip.js';
import { regrasDoLogin } from '../adicionar-servico/login.js';
import { acharServico, situacaoDe, type DadosDoServico } from './servico-do-plano.js';

export interface DadosDaEdicao extends DadosDoServico {
  readonly opcoes: OpcoesDeServico;
}

/** The fields of all kinds; a kind uses its own and leaves the others as they are. */
export interface FormDaEdicao extends FormDeIp {
  readonly login: string;
  readonly dominio: string;
  readonly aliases: readonly string[];
  readonly produtoId: string;
  readonly email: boolean;
  readonly quantidade: number;
}

/** "Editar" a service without a screen (SPEC E09). `resultado` may have keys of new licences, said this once. */
export type EditarServicoFlow = AcaoDoPlano<DadosDaEdicao, FormDaEdicao, ServicoGravado>;

const VAZIO: FormDaEdicao = {
  ...{ login: '', dominio: '', aliases: [], tipoDeIp: 'ipv4', endereco: '', mac: '' },
  ...{ velocidade: { down: '', up: '' }, produtoId: '', email: false, quantidade: 1 },
};

function formularioDe(servico: ServicoDoPlano): FormDaEdicao {
  switch (servico.tipo) {
    case 'login-radius':
      return { ...VAZIO, login: servico.login, dominio: servico.dominio ?? '' };
    case 'email':
      return { ...VAZIO, aliases: servico.aliases };
    case 'ip': {
      const { endereco, mac = '', velocidade } = servico;
      const comoTexto = velocidade ? { down: String(velocidade.down), up: String(velocidade.up) } : VAZIO.velocidade;
      return { ...VAZIO, tipoDeIp: tipoDoEndereco(endereco), endereco, mac, velocidade: comoTexto };
    }
    case 'dominio':
      return { ...VAZIO, produtoId: servico.hospedagem?.produtoId ?? '', email: servico.hospedagem?.email ?? false };
    case 'antivirus':
      return { ...VAZIO, quantidade: servico.quantidade };
  }
}

function edicaoDe({ tipo }: ServicoDoPlano, form: FormDaEdicao): EdicaoDeServico {
  switch (tipo) {
    case 'login-radius':
      return { tipo, login: normalizarLogin(form.login), ...(form.dominio.trim() ? { dominio: normalizarLogin(form.dominio) } : {}) };
    case 'email':
      return { tipo, aliases: form.aliases.map(normalizarLogin).filter((alias) => alias !== '') };
    case 'ip':
      return { tipo, ...ipDoFormulario(form) };
    case 'dominio':
      return { tipo, produtoId: form.produtoId, email: form.email };
    case 'antivirus':
      return { tipo, quantidade: form.quantidade };
  }
}

function faltasDa(form: FormDaEdicao, { servico, opcoes, sessao, plano }: DadosDaEdicao): readonly Falta[] {
  switch (servico.tipo) {
    case 'login-radius': {
      const regras = regrasDoLogin(opcoes, sessao.configuracao);
      return [...faltasDoLogin(form.login, regras, form.dominio), ...faltasDoDominio(form.dominio, regras)];
    }
    case 'email': {
      const [login = '', dominio = ''] = servico.endereco.split('@');
      return faltasDosAliases(form.aliases, login, dominio).filter(({ codigo }) => codigo !== 'obrigatorio');
    }
    case 'ip':
      return faltasDoFormularioDeIp(form, opcoes.ip?.faixas ?? [], plano.oferta.velocidade);
    case 'dominio':
      return faltasDoProduto(form.produtoId, opcoes.hospedagem?.produtos ?? []);
    case 'antivirus':
      return faltasDaQuantidade(form.quantidade, opcoes.antivirus?.produtos.find(({ id }) => id === servico.produtoId)?.maximo);
  }
}

/** Nothing to be written: neither the backend nor the plan's history is to hear of it. Said where the operator would go on. */
function faltasDaEdicao(form: FormDaEdicao, dados: DadosDaEdicao): readonly Falta[] {
  const faltas = faltasDa(form, dados);
  const { servico } = dados;
  const [nova, atual] = [edicaoDe(servico, form), edicaoDe(servico, formularioDe(servico))].map((edicao) => JSON.stringify(edicao));
  return faltas.some(bloqueia) || nova !== atual ? faltas : [...faltas, { campo: primeiroCampo(servico, form), codigo: 'sem-mudanca' }];
}

function primeiroCampo({ tipo }: ServicoDoPlano, { aliases }: FormDaEdicao): string {
  switch (tipo) {
    case 'login-radius':
      return 'login';
    case 'email':
      return aliases.length > 0 ? 'aliases.0' : 'adicionar-alias';
    case 'ip':
      return 'endereco';
    case 'dominio':
      return 'produtoId';
    case 'antivirus':
      return 'quantidade';
  }
}

export const editarServico = (sdk: PlanoSdk, { planoId, servicoId }: { readonly planoId: string; readonly servicoId: string }): EditarServicoFlow =>
  acaoDoPlano<DadosDaEdicao, FormDaEdicao, ServicoGravado>(sdk, {
    acao: 'editar-servico',
    planoId,
    situacao: situacaoDe('editar', servicoId),
    async carregar(base, leitura) {
      const servico = acharServico(base.plano, servicoId);
      return { ...base, servico, opcoes: await sdk.backend.opcoesDeServico(planoId, leitura) };
    },
    formulario: ({ servico }) => formularioDe(servico),
    aoMudar: (form, mudanca, { opcoes }) => trocarTipoDeIp(form, mudanca, opcoes.ip?.faixas ?? []),
    faltas: faltasDaEdicao,
    gravar: (form, { servico }, edicao) => sdk.backend.editarServico(planoId, servicoId, edicaoDe(servico, form), edicao),
  });
