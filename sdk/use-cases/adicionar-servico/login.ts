import { normalizarLogin, validarLoginRadius } from '../../domain/login-radius.js';
import type { Configuracao } from '../../domain/configuracao.js';
import type { OpcoesDeServico } from '../../domain/novo-servico.js';
import type { Oferta } from '../../domain/oferta.js';
import { regrasDeLoginDa } from '../../domain/regras-de-login-da-oferta.js';
import type { NovoLoginRadius } from '../../domain/servico.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { comGuarda, exigirGuarda, guardaDe } from '../servico/contexto-da-senha.js';
import { servicoNovo, type ServicoNovoFlow } from './servico-novo.js';

/** What an offer says of names, out of the plan's options. */
export const nomesDe = ({ loginRadius, email }: OpcoesDeServico): Pick<Oferta, 'dominioNoLogin' | 'dominios'> => ({
  dominioNoLogin: loginRadius?.dominio ?? 'opcional',
  dominios: { radius: loginRadius?.dominios ?? [], email: email?.dominios ?? [] },
});

/** The rules that a login of this plan obeys. */
export const regrasDoLogin = (opcoes: OpcoesDeServico, configuracao: Configuracao) => regrasDeLoginDa(nomesDe(opcoes), configuracao);

/** "Login Radius" on a plan that is there (SPEC E01; manual 5.4.1.2.1). The password is sent and kept nowhere. */
export const adicionarLogin = (sdk: PlanoSdk, { planoId }: { readonly planoId: string }): ServicoNovoFlow<NovoLoginRadius> =>
  servicoNovo<NovoLoginRadius>(sdk, planoId, {
    tipo: 'login-radius',
    parte: 'loginRadius',
    comCliente: true,
    antesDeGravar: exigirGuarda,
    formulario: ({ opcoes: { loginRadius } }) => ({
      login: '',
      dominio: loginRadius?.dominio === 'obrigatorio' ? loginRadius.dominios[0] : undefined,
      senha: '',
    }),
    aoMudar: comGuarda,
    faltas: (form, dados) => [...guardaDe(dados, form), ...validarLoginRadius(form, regrasDoLogin(dados.opcoes, dados.sessao.configuracao))],
    novo: ({ login, dominio, senha }) => ({
      tipo: 'login-radius',
      login: normalizarLogin(login),
      ...(dominio?.trim() ? { dominio: normalizarLogin(dominio) } : {}),
      senha: senha.normalize('NFC'),
    }),
  });
