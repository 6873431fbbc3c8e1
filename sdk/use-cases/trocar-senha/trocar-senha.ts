import type { Cliente } from '../../domain/cliente.js';
import type { Falta } from '../../domain/falta.js';
import { faltasDaSenhaDeEmail, faltasDaSenhaRadius, type RegrasDeLogin } from '../../domain/login-radius.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { regrasDeLoginDa } from '../../domain/regras-de-login-da-oferta.js';
import { nomeDoServico, type ServicoDoPlano } from '../../domain/servico.js';
import type { NovaSenha } from '../../backend/port.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { comAvisos, type ComAvisos } from '../acao-do-plano/com-avisos.js';
import { acaoDoPlano, type AcaoDoPlano } from '../acao-do-plano/acao-do-plano.js';
import { comGuarda, exigirGuarda, guardaDe } from '../servico/contexto-da-senha.js';
import { acharServico, situacaoDe, type DadosDoServico } from '../editar-servico/servico-do-plano.js';

export interface DadosDaTrocaDeSenha extends DadosDoServico {
  /** Whose password it is: a password made of his data is weak. */
  readonly cliente: Cliente;
}

/** "Trocar Senha" of a login or an e-mail without a screen (SPEC E07; manual 6.8). The password is in the form, and nowhere once it is set. */
export type TrocarSenhaFlow = AcaoDoPlano<DadosDaTrocaDeSenha, NovaSenha, PlanoDoCliente> & ComAvisos;

/** Login and domain that the password must not be equal to. */
export function nomesDaSenha(servico: ServicoDoPlano): { readonly login: string; readonly dominio?: string | undefined } {
  const [login = '', dominio] = nomeDoServico(servico).split('@');
  return { login, dominio };
}

const REGRAS = { dominioNoLogin: 'inativo', dominios: { radius: [], email: [] } } as const;

/** What stops this password: technical limits of its kind. */
const faltasDaSenha = ({ tipo }: ServicoDoPlano, senha: string, regras: RegrasDeLogin): Falta[] =>
  tipo === 'email' ? faltasDaSenhaDeEmail(senha) : faltasDaSenhaRadius(senha, regras);

export function trocarSenha(sdk: PlanoSdk, { planoId, servicoId }: { readonly planoId: string; readonly servicoId: string }): TrocarSenhaFlow {
  const faltas = ({ senha }: NovaSenha, dados: DadosDaTrocaDeSenha): Falta[] => [
    ...guardaDe(dados, { ...nomesDaSenha(dados.servico), senha }),
    ...faltasDaSenha(dados.servico, senha, regrasDeLoginDa(REGRAS, dados.sessao.configuracao)),
  ];
  const flow = acaoDoPlano<DadosDaTrocaDeSenha, NovaSenha, PlanoDoCliente>(sdk, {
    acao: 'trocar-senha',
    planoId,
    situacao: situacaoDe('trocar-senha', servicoId),
    async carregar(base, leitura) {
      const servico = acharServico(base.plano, servicoId);
      return { ...base, servico, cliente: await sdk.backend.cliente(base.plano.clienteId, leitura) };
    },
    formulario: () => ({ senha: '' }),
    aoMudar: comGuarda,
    faltas,
    async gravar({ senha }, dados, edicao) {
      await exigirGuarda(dados, { ...nomesDaSenha(dados.servico), senha });
      return sdk.backend.trocarSenha(planoId, servicoId, { senha: senha.normalize('NFC') }, edicao);
    },
  });
  return comAvisos(flow, faltas);
}
