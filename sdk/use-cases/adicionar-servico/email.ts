import { faltasDoEmail } from '../../domain/email-de-servico.js';
import { normalizarLogin } from '../../domain/login-radius.js';
import type { NovoEmail } from '../../domain/servico.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { comGuarda, exigirGuarda, guardaDe } from '../servico/contexto-da-senha.js';
import { servicoNovo, type ServicoNovoFlow } from './servico-novo.js';

/** An alias that was left empty is none. */
const semVazios = (aliases: readonly string[]): string[] => aliases.map(normalizarLogin).filter((alias) => alias !== '');

/** "Email" on a plan that is there (SPEC E02; manual 5.4.1.2.2). The password is sent and kept nowhere. */
export const adicionarEmail = (sdk: PlanoSdk, { planoId }: { readonly planoId: string }): ServicoNovoFlow<NovoEmail> =>
  servicoNovo<NovoEmail>(sdk, planoId, {
    tipo: 'email',
    parte: 'email',
    comCliente: true,
    antesDeGravar: exigirGuarda,
    formulario: ({ opcoes: { email } }) => ({ login: '', dominio: email?.dominios[0] ?? '', senha: '', aliases: [] }),
    aoMudar: comGuarda,
    faltas: (form, dados) => [
      ...guardaDe(dados, form),
      ...faltasDoEmail(form, { dominios: dados.opcoes.email?.dominios }).filter(
        ({ campo, codigo }) => !campo.startsWith('aliases.') || codigo !== 'obrigatorio',
      ),
    ],
    novo: ({ login, dominio, senha, aliases }) => ({
      tipo: 'email',
      login: normalizarLogin(login),
      dominio: normalizarLogin(dominio),
      senha: senha.normalize('NFC'),
      aliases: semVazios(aliases),
    }),
  });
