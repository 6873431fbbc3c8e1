import { html } from 'lit';
import type { NovoEmail, NovoLoginRadius } from '../../../sdk/domain/servico.js';
import { adicionarEmail } from '../../../sdk/use-cases/adicionar-servico/email.js';
import { adicionarLogin } from '../../../sdk/use-cases/adicionar-servico/login.js';
import { contextoDaSenha } from '../../../sdk/use-cases/servico/contexto-da-senha.js';
import type { ServicoNovoFlow } from '../../../sdk/use-cases/adicionar-servico/servico-novo.js';
import { servico as textos } from '../../i18n/pt-BR/servico.js';
import { campoTexto } from '../../internal/campo.js';
import { campoDominio, camposDosAliases, campoSenha } from '../../internal/campos-do-servico.view.js';
import '../senha-forca/define.js';
import { parte, type VistaDaParte } from './parte.js';

const campoLogin = <F extends NovoLoginRadius, W extends ServicoNovoFlow<F>>({ contexto, editando, flow }: VistaDaParte<F, W>) =>
  campoTexto(contexto, {
    nome: 'login',
    rotulo: contexto.locale.t(textos).login,
    obrigatorio: true,
    valor: editando.form.login,
    aoDigitar: (login) => flow.mudar({ login } as Partial<F>),
  });

/** "Login Radius" (SPEC E01). */
export const login = parte<NovoLoginRadius, ServicoNovoFlow<NovoLoginRadius>>({
  criar: adicionarLogin,
  campos(vista) {
    const { contexto, editando, flow } = vista;
    const { dados, form } = editando;
    return html`
      ${campoLogin(vista)}
      ${campoDominio(contexto, {
        exigencia: dados.opcoes.loginRadius?.dominio ?? 'opcional',
        dominios: dados.opcoes.loginRadius?.dominios ?? [],
        valor: form.dominio ?? '',
        mudar: (dominio) => flow.mudar({ dominio }),
      })}
      ${campoSenha(contexto, {
        valor: form.senha,
        avaliacao: contextoDaSenha(dados, form),
        ajuda: contexto.locale.t(textos).senhaAjuda,
        mudar: (senha) => flow.mudar({ senha }),
      })}
    `;
  },
});

/** "Email" and its aliases (SPEC E02). */
export const email = parte<NovoEmail, ServicoNovoFlow<NovoEmail>>({
  criar: adicionarEmail,
  campos(vista) {
    const { contexto, editando, flow, focarDepois } = vista;
    const { dados, form } = editando;
    return html`
      ${campoLogin(vista)}
      ${campoDominio(contexto, {
        exigencia: 'obrigatorio',
        dominios: dados.opcoes.email?.dominios ?? [],
        valor: form.dominio,
        mudar: (dominio) => flow.mudar({ dominio }),
      })}
      ${campoSenha(contexto, { valor: form.senha, avaliacao: contextoDaSenha(dados, form), mudar: (senha) => flow.mudar({ senha }) })}
      ${camposDosAliases(contexto, {
        aliases: form.aliases,
        mudar(aliases, foco) {
          flow.mudar({ aliases });
          if (foco) focarDepois(foco);
        },
      })}
    `;
  },
});
