import type { NovoEmail, NovoLoginRadius } from '../../domain/servico.js';
import { ofertaDe, passosDe } from './passos.js';
import type { ComRascunho, Editando, Rascunho, Restaurado } from './state.js';

type SemSenha<T> = Omit<T, 'senha'>;

/** What is kept of a draft (SPEC B14): all of it but secrets and bank data. `faltam`: fields that were filled in and are not kept. */
export interface RascunhoSemSegredos {
  readonly rascunho: Omit<Rascunho, 'loginRadius' | 'email' | 'servicoEmEdicao'> & {
    readonly loginRadius?: SemSenha<NovoLoginRadius> | undefined;
    readonly email?: SemSenha<NovoEmail> | undefined;
    readonly servicoEmEdicao?: Rascunho['servicoEmEdicao'];
  };
  readonly passo: Editando['passo'];
  /** It was sent, and nobody knows what came of it. */
  readonly enviado: boolean;
  readonly faltam: readonly string[];
}

const semSenha = <T extends { readonly senha: string }>(servico: T | undefined): SemSenha<T> | undefined => {
  if (!servico) return undefined;
  const { senha: _segredo, ...resto } = servico;
  return resto;
};

/** The draft as it may be kept. */
export function semSegredos(state: ComRascunho): RascunhoSemSegredos {
  const { loginRadius, email, cobranca, ...resto } = state.rascunho;
  const { conta, cartao, digitoConfirmado: _deConta, consentimento: _daConta, ...cobrancaSemConta } = cobranca;
  const token = cartao && 'token' in cartao;
  const contaTocada = Object.values(conta ?? {}).some(Boolean);
  return {
    rascunho: { ...resto, loginRadius: semSenha(loginRadius), email: semSenha(email), cobranca: { ...cobrancaSemConta, ...(cartao && !token && { cartao }) } },
    passo: state.passo,
    enviado: state.phase === 'sending' || state.incerto === true,
    faltam: [
      ...(loginRadius ? ['loginRadius'] : []),
      ...(email ? ['email'] : []),
      ...(contaTocada ? ['cobranca.conta.banco'] : []),
      ...(token ? ['cobranca.cartao'] : []),
    ],
  };
}

/** The draft as it was, over the client and the plans as they are now. What is not sold any more has to be chosen again. */
export function restaurar(inicio: Editando, { rascunho, passo, enviado, faltam }: RascunhoSemSegredos, em: number): Editando {
  const { catalogo } = inicio;
  const endereco = (id: string | undefined): string | undefined => (catalogo.enderecos.some((um) => um.id === id) ? id : undefined);
  const completo: Rascunho = {
    ...rascunho,
    clienteId: catalogo.cliente.id,
    enderecoId: endereco(rascunho.enderecoId),
    enderecoCobrancaId: endereco(rascunho.enderecoCobrancaId),
    loginRadius: rascunho.loginRadius && { ...rascunho.loginRadius, senha: '' },
    email: rascunho.email && { ...rascunho.email, senha: '' },
  };
  const comOferta = ofertaDe(completo, catalogo) ? completo : { ...completo, ofertaId: undefined };
  // The last steps show what was entered: something has to be typed again before them.
  const ate = faltam.some((campo) => campo.startsWith('cobranca')) ? 'cobranca' : 'plano';
  const onde = faltam.length > 0 && passosDe(comOferta).indexOf(passo) > passosDe(comOferta).indexOf(ate) ? ate : passo;
  const restaurado: Restaurado = { em, faltam, enviado };
  return {
    ...inicio,
    rascunho: comOferta,
    passo: passosDe(comOferta).includes(onde) ? onde : 'plano',
    aberto: comOferta.ofertaId && onde === 'plano' ? rascunho.servicoEmEdicao?.servico : undefined,
    restaurado,
  };
}
