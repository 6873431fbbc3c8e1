import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { erroDoCampo, idDe, invalido, type ContextoDeCampo } from './campo.js';
import { icone } from './icone.js';
import { triangleAlert } from './icones.js';

/** A loss without a way back, and the tick that it has been read. */
export interface Perda {
  readonly nome: string;
  /** "Isto não tem volta." */
  readonly semVolta: string;
  /** What is lost, in words. */
  readonly perda: string;
  /** What is ticked. */
  readonly ciente: string;
  readonly marcada: boolean;
  readonly aoMarcar: (marcada: boolean) => void;
}

/** Says what will be lost and asks to confirm it (DESIGN: irreversible deeds). */
export const perdaView = (campos: ContextoDeCampo, { nome, semVolta, perda, ciente, marcada, aoMarcar }: Perda): TemplateResult => html`
  <p class="aviso alerta larga" id=${`${idDe(nome)}-perda`}>
    ${icone(triangleAlert)}<span><strong>${semVolta}</strong> ${perda}</span>
  </p>
  <div class="campo obrigatorio larga" data-campo=${nome}>
    <label class="marca">
      <input
        type="checkbox"
        id=${idDe(nome)}
        .checked=${live(marcada)}
        aria-required="true"
        aria-invalid=${ifDefined(invalido(campos, nome))}
        aria-describedby=${`${idDe(nome)}-perda ${idDe(nome)}-erro`}
        @change=${(event: Event) => aoMarcar((event.target as HTMLInputElement).checked)}
      />
      ${ciente}
    </label>
    ${erroDoCampo(campos, nome)}
  </div>
`;
