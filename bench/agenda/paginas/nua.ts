/**
 * A bare grid, written by hand for the comparison: only the columns in sight, one element a slot with our texts, roles and
 * names for screen readers, and nothing else that an agenda has.
 */
import { css, html, LitElement, type TemplateResult } from 'lit';
import type { DiaDoTecnico } from '../../../sdk/domain/agenda.js';
import { horaDe, minutosDe, somarDias } from '../../../sdk/domain/data.js';
import { ATE, cabecalhoDe, DATA, DE, diaDoTecnico, diasDe, SLOT, type CasoDaAgenda } from '../dados.js';

const HORAS = 64;
const COLUNA = 196;
const INICIOS = Array.from({ length: (minutosDe(ATE) - minutosDe(DE)) / SLOT }, (_, i) => horaDe(minutosDe(DE) + i * SLOT));

class GradeNua extends LitElement {
  static override properties = { colunas: { attribute: false }, rolagem: { state: true } };
  static override styles = css`
    :host {
      display: block;
    }
    .rolo {
      max-height: 680px;
      overflow: auto;
      font: 12px system-ui;
    }
    .linha {
      display: flex;
      height: 28px;
    }
    .hora {
      flex: 0 0 64px;
      position: sticky;
      left: 0;
      background: #fff;
    }
    .cabeca {
      position: sticky;
      top: 0;
      background: #f6f7f9;
    }
    .vao {
      flex: none;
    }
    .celula {
      flex: 0 0 196px;
      border: solid #d5dae1;
      border-width: 0 0 1px 1px;
    }
    .ocupado {
      background: #eceff3;
    }
  `;
  declare colunas: readonly { readonly nome: string; readonly dia: DiaDoTecnico }[];
  declare rolagem: number;

  constructor() {
    super();
    this.colunas = [];
    this.rolagem = 0;
  }

  override updated(): void {
    this.renderRoot.querySelector<HTMLElement>('.folha')!.style.width = `${HORAS + this.colunas.length * COLUNA}px`;
    const vao = `${this.#de * COLUNA}px`;
    for (const elemento of this.renderRoot.querySelectorAll<HTMLElement>('.vao')) elemento.style.width = vao;
  }

  get #de(): number {
    return Math.max(Math.floor(this.rolagem / COLUNA) - 1, 0);
  }

  override render(): TemplateResult {
    const vistas = this.colunas.slice(this.#de, Math.ceil((this.rolagem + this.clientWidth - HORAS) / COLUNA) + 1);
    return html`<div
      class="rolo"
      role="grid"
      @scroll=${(event: Event) => (this.rolagem = COLUNA * Math.floor((event.currentTarget as HTMLElement).scrollLeft / COLUNA))}
    >
      <div class="folha">
        <div class="linha cabeca" role="row">
          <div class="hora"></div>
          <div class="vao"></div>
          ${vistas.map(({ nome }) => html`<div class="celula" role="columnheader">${nome}</div>`)}
        </div>
        ${INICIOS.map(
          (inicio) =>
            html`<div class="linha" role="row">
              <div class="hora" role="rowheader">${inicio}</div>
              <div class="vao"></div>
              ${vistas.map(({ dia }) => {
                const tomada = dia.ocupacoes.find((o) => o.inicio <= inicio && inicio < o.fim);
                const texto = !tomada ? '' : tomada.inicio === inicio ? tomada.titulo : horaDe(minutosDe(inicio) - SLOT) === tomada.inicio ? tomada.local : '';
                const nome = `${inicio}, ${tomada ? `ocupado: ${tomada.titulo}, ${tomada.local}` : 'livre'}`;
                return html`<div class="celula ${tomada ? 'ocupado' : ''}" role="gridcell" tabindex="-1" aria-label=${nome}>${texto}</div>`;
              })}
            </div>`,
        )}
      </div>
    </div>`;
  }
}
customElements.define('grade-nua', GradeNua);

let caso: CasoDaAgenda;
let data = DATA;
let grade: GradeNua;

function mostrar(): void {
  const dias = diasDe(caso, data);
  grade.colunas = dias.flatMap((dia) => Array.from({ length: caso.tecnicos }, (_, i) => ({ nome: cabecalhoDe(caso, i, dia), dia: diaDoTecnico(i, dia) })));
}

globalThis.agendaDaBancada = {
  montar(novo) {
    caso = novo;
    grade = new GradeNua();
    mostrar();
    document.body.append(grade);
  },
  desmontar() {
    grade.remove();
  },
  proximo() {
    data = somarDias(data, caso.periodo === 'semana' ? 7 : 1);
    mostrar();
  },
  mudarUma(titulo) {
    const [primeira, ...outras] = grade.colunas;
    if (primeira) grade.colunas = [{ ...primeira, dia: diaDoTecnico(0, diasDe(caso, data)[0]!, titulo) }, ...outras];
  },
  completa: () => true,
  contem: (palavra) => [...(grade.shadowRoot?.querySelectorAll('.ocupado') ?? [])].slice(0, 60).some((celula) => celula.textContent?.includes(palavra)),
  rolo: () => grade.shadowRoot?.querySelector('.rolo') ?? null,
};
