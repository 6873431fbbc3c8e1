import { html, nothing, type TemplateResult } from 'lit';
import { nomeDoServico } from '../../../sdk/domain/servico.js';
import type { EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import { enderecoLivre } from '../../../sdk/use-cases/adicionar-servico/formulario-de-ip.js';
import type { DadosDaEdicao, FormDaEdicao } from '../../../sdk/use-cases/editar-servico/editar-servico.js';
import { servicoDoPlano as textos } from '../../i18n/pt-BR/servico-do-plano.js';
import { servico as textosDoServico } from '../../i18n/pt-BR/servico.js';
import { campoQuantidade } from '../../internal/campo-quantidade.view.js';
import { campoTexto, type ContextoDeCampo } from '../../internal/campo.js';
import { camposDaHospedagem } from '../../internal/campos-da-hospedagem.view.js';
import { camposDeIp } from '../../internal/campos-de-ip.view.js';
import { campoDominio, camposDosAliases } from '../../internal/campos-do-servico.view.js';

interface Gestos {
  readonly mudar: (mudanca: Partial<FormDaEdicao>) => void;
  readonly focarDepois: (campo: string) => void;
}

type Editando = EditandoAcao<DadosDaEdicao, FormDaEdicao>;

/** The fields that a service of this kind has, and what the change costs. */
export function camposDaEdicao(contexto: ContextoDeCampo, editando: Editando, gestos: Gestos): TemplateResult {
  const t = contexto.locale.t(textos);
  const { servico } = editando.dados;
  return html`
    <p class="larga"><span class="muted">${t.tipos[servico.tipo]}</span> <b>${nomeDoServico(servico)}</b></p>
    ${camposDoTipo(contexto, editando, gestos)} ${custo(contexto, editando)}
  `;
}

function camposDoTipo(contexto: ContextoDeCampo, { dados, form }: Editando, { mudar, focarDepois }: Gestos): TemplateResult {
  const { servico, opcoes, plano } = dados;
  switch (servico.tipo) {
    case 'login-radius':
      return html`
        ${campoTexto(contexto, {
          nome: 'login',
          rotulo: contexto.locale.t(textosDoServico).login,
          obrigatorio: true,
          valor: form.login,
          aoDigitar: (login) => mudar({ login }),
        })}
        ${campoDominio(contexto, {
          exigencia: opcoes.loginRadius?.dominio ?? 'opcional',
          dominios: opcoes.loginRadius?.dominios ?? [],
          valor: form.dominio,
          mudar: (dominio) => mudar({ dominio }),
        })}
      `;
    case 'email':
      return camposDosAliases(contexto, {
        aliases: form.aliases,
        mudar(aliases, foco) {
          mudar({ aliases });
          if (foco) focarDepois(foco);
        },
      });
    case 'ip': {
      const faixas = opcoes.ip?.faixas ?? [];
      return camposDeIp(contexto, {
        form,
        faixas,
        velocidade: plano.oferta.velocidade,
        mudar,
        sugerirOutro: () => mudar({ endereco: enderecoLivre(faixas, form.tipoDeIp, form.endereco) }),
      });
    }
    case 'dominio':
      return camposDaHospedagem(contexto, { form, produtos: opcoes.hospedagem?.produtos ?? [], mudar });
    case 'antivirus': {
      const produto = opcoes.antivirus?.produtos.find(({ id }) => id === servico.produtoId);
      return campoQuantidade(contexto, { valor: form.quantidade, preco: produto?.preco, mudar: (quantidade) => mudar({ quantidade }) });
    }
  }
}

/** What the client loses by the change, said before it is made (SPEC E09). */
function custo({ locale }: ContextoDeCampo, { dados: { servico }, form }: Editando): TemplateResult | typeof nothing {
  const t = locale.t(textos);
  const frase = ((): string | undefined => {
    switch (servico.tipo) {
      case 'login-radius':
        return form.login !== servico.login || form.dominio !== (servico.dominio ?? '') ? t.loginMuda : undefined;
      case 'email': {
        const perdidos = servico.aliases.filter((alias) => !form.aliases.includes(alias));
        return perdidos.length > 0 ? t.aliasesPerdidos(perdidos.join(', ')) : undefined;
      }
      case 'ip':
        return form.endereco.trim() !== servico.endereco ? t.enderecoMuda(servico.endereco) : undefined;
      case 'dominio':
        return servico.hospedagem?.email && !form.email ? t.emailPerdido : undefined;
      case 'antivirus':
        return form.quantidade < servico.quantidade ? t.licencasPerdidas(servico.quantidade - form.quantidade) : undefined;
    }
  })();
  return html`<p class="larga small" role="status">${frase ?? nothing}</p>`;
}
