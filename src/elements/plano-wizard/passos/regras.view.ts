import { html, nothing, type TemplateResult } from 'lit';
import type { CampoDeRegra } from '../../../../sdk/domain/regra-de-cadastro.js';
import type { NovoPlanoFlow, Passo, Recusa } from '../../../../sdk/use-cases/novo-plano/novo-plano.js';
import { wizardPassos } from '../../../i18n/pt-BR/wizard-passos.js';
import type { LocaleController } from '../../../controllers/locale-controller.js';
import { icone } from '../../../internal/icone.js';
import { triangleAlert } from '../../../internal/icones.js';

/** Where a rule's field stands in the wizard. The client's document is the portal's to change. */
const LUGAR: { readonly [C in CampoDeRegra]: readonly [passo: Passo, campo: string] | undefined } = {
  formaDePagamento: ['cobranca', 'cobranca.forma'],
  diaDeVencimento: ['cobranca', 'contrato.diaDeVencimento'],
  fidelidadeMeses: ['cobranca', 'contrato.fidelidadeMeses'],
  oferta: ['plano', 'ofertaId'],
  cidade: ['plano', 'enderecoId'],
  tipoDeDocumento: undefined,
};

export interface VistaDasRegras {
  readonly recusa: Extract<Recusa, { tipo: 'regras' }>;
  readonly flow: NovoPlanoFlow;
  readonly locale: LocaleController;
  readonly irParaCampo: (passo: Passo, campo: string) => void;
  readonly confirmar: () => void;
}

/** "Regras Cadastro": every broken rule, what it asks for, and the way to its field. Manual 5.4 Obs4; SPEC B12. */
export function regrasView({ recusa, locale, irParaCampo, confirmar }: VistaDasRegras): TemplateResult {
  const t = locale.t(wizardPassos);
  const bloqueio = recusa.regras.some(({ efeito }) => efeito === 'bloqueia');
  return html`<section class="aviso ${bloqueio ? 'erro' : 'alerta'} regras" role="alert" tabindex="-1" aria-labelledby="regras-titulo">
    ${icone(triangleAlert)}
    <div>
      <h3 id="regras-titulo">${t.regrasTitulo}</h3>
      <p>${bloqueio ? t.regrasBloqueio : t.regrasAviso}</p>
      <ul>
        ${recusa.regras.map((regra) => {
          const lugar = LUGAR[regra.campo];
          const campo = t.camposDeRegra[regra.campo];
          return html`<li>
            <p><span class="strong">${regra.nome}</span> · ${regra.efeito === 'bloqueia' ? t.regraBloqueia : t.regraAvisa}</p>
            <p>${regra.mensagem}</p>
            ${lugar ? html`<button class="elo" type="button" @click=${() => irParaCampo(...lugar)}>${t.irParaCampo(campo)}</button>` : html`<p>${campo}</p>`}
          </li>`;
        })}
      </ul>
      ${
        recusa.podeConfirmar
          ? html`<button class="botao primario pequeno" type="button" @click=${confirmar}>${t.confirmarEAdicionar}</button>`
          : bloqueio
            ? nothing
            : html`<p class="strong">${t.regrasSemPermissao}</p>`
      }
    </div>
  </section>`;
}
