import { html, nothing, type TemplateResult } from 'lit';
import type { FaixaDeIp, TipoDeIp } from '../../sdk/domain/novo-servico.js';
import type { Velocidade } from '../../sdk/domain/oferta.js';
import { normalizarMac } from '../../sdk/domain/mac.js';
import { tiposDeIpDe, type FormDeIp } from '../../sdk/use-cases/adicionar-servico/formulario-de-ip.js';
import { ip as textos } from '../i18n/pt-BR/ip.js';
import { campo, campoSelecao, campoTexto, descricaoDe, idDe, invalido, type ContextoDeCampo } from './campo.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { icone } from './icone.js';
import { refreshCw } from './icones.js';

/** What the fields of an address are drawn from. */
export interface CamposDeIp {
  readonly form: FormDeIp;
  readonly faixas: readonly FaixaDeIp[];
  /** The plan's own. */
  readonly velocidade: Velocidade | undefined;
  readonly mudar: (mudanca: Partial<FormDeIp>) => void;
  readonly sugerirOutro: () => void;
}

const EXEMPLOS: Record<TipoDeIp, string> = { ipv4: '203.0.113.18', ipv6: '2001:db8::18', bloco: '192.0.2.8/29' };

/** Kind, address, MAC and speed (SPEC E03). */
export const camposDeIp = (contexto: ContextoDeCampo, vista: CamposDeIp): TemplateResult => {
  const t = contexto.locale.t(textos);
  const { form, faixas, mudar } = vista;
  return html`
    ${campoSelecao(contexto, {
      nome: 'tipoDeIp',
      rotulo: t.tipo,
      obrigatorio: true,
      valor: form.tipoDeIp,
      opcoes: tiposDeIpDe(faixas).map((tipo) => ({ valor: tipo, rotulo: t.tipos[tipo] })),
      aoMudar: (tipo) => mudar({ tipoDeIp: tipo as TipoDeIp }),
    })}
    ${campoEndereco(contexto, vista)}
    ${campoTexto(contexto, {
      nome: 'mac',
      rotulo: t.mac,
      ajuda: t.macAjuda,
      exemplo: 'AA:BB:CC:DD:EE:FF',
      larga: true,
      valor: form.mac,
      aoDigitar: (mac) => mudar({ mac }),
      // Put into the one spelling when it is left, so that it can be compared with what the equipment shows.
      aoMudar: (mac) => mudar({ mac: normalizarMac(mac) ?? mac }),
    })}
    ${(['down', 'up'] as const).map((sentido) =>
      campoTexto(contexto, {
        nome: `velocidade.${sentido}`,
        rotulo: t.velocidades[sentido],
        ajuda: t.velocidadeAjuda,
        modo: 'numeric',
        exemplo: vista.velocidade ? String(vista.velocidade[sentido]) : undefined,
        valor: form.velocidade[sentido],
        aoDigitar: (valor) => mudar({ velocidade: { ...form.velocidade, [sentido]: valor } }),
      }),
    )}
  `;
};

/** The address, with the way to another free one beside it. */
function campoEndereco(contexto: ContextoDeCampo, { form, faixas, mudar, sugerirOutro }: CamposDeIp): TemplateResult {
  const t = contexto.locale.t(textos);
  const doTipo = faixas.filter(({ tipo }) => tipo === form.tipoDeIp);
  const livres = doTipo.flatMap((faixa) => faixa.livres);
  const dados = {
    nome: 'endereco',
    rotulo: form.tipoDeIp === 'bloco' ? t.bloco : t.endereco,
    obrigatorio: true,
    ajuda: doTipo.length > 0 ? t.faixas(doTipo.map(({ rede }) => rede).join(', ')) : undefined,
  };
  return campo(
    contexto,
    dados,
    html`<span class="com-botao">
      <input
        class="entrada"
        id=${idDe('endereco')}
        type="text"
        autocomplete="off"
        spellcheck="false"
        autocapitalize="none"
        placeholder=${EXEMPLOS[form.tipoDeIp]}
        .value=${live(form.endereco)}
        aria-required="true"
        aria-invalid=${ifDefined(invalido(contexto, 'endereco'))}
        aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
        @input=${(event: Event) => mudar({ endereco: (event.target as HTMLInputElement).value })}
      />
      ${
        livres.length > 1
          ? html`<button class="botao so-icone" type="button" aria-label=${t.sugerirOutro} title=${t.sugerirOutro} @click=${sugerirOutro}>
              ${icone(refreshCw)}
            </button>`
          : nothing
      }
    </span>`,
  );
}
