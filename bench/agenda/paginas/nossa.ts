import type { Backend } from '../../../sdk/backend/port.js';
import type { Sessao } from '../../../sdk/domain/configuracao.js';
import { somarDias } from '../../../sdk/domain/data.js';
import { createPlanoSdk } from '../../../sdk/plano-sdk.js';
import '../../../src/elements/agenda-tecnico/define.js';
import { alvoDe, DATA, DE, diaDe, diaDoTecnico, diasDe, recursosDe, SLOT, tituloDe, type CasoDaAgenda } from '../dados.js';

let caso: CasoDaAgenda | undefined;
let titulo: string | undefined;
let avisar: ((tecnicoId?: string) => void) | undefined;
let data = DATA;

const agenda = (): HTMLElementTagNameMap['agenda-tecnico'] | null => document.querySelector('agenda-tecnico');

/** What the agenda asks of a backend, answered in the page: the libraries have their data there too. */
const backend: Pick<Backend, 'sessao' | 'recursosDeAgenda' | 'diaDaAgenda' | 'diasDaAgenda'> = {
  sessao: () =>
    Promise.resolve({
      operador: { id: 'bancada', nome: 'Bancada' },
      configuracao: { prestadora: { fuso: 'America/Sao_Paulo' }, minutosDoSlot: SLOT },
    } as unknown as Sessao),
  recursosDeAgenda: () => Promise.resolve(recursosDe(caso!)),
  diasDaAgenda: (alvo, de) => Promise.all(diasDe(caso!, de).map((dia) => backend.diaDaAgenda(alvo, dia))),
  diaDaAgenda: (alvo, dia) => {
    const lido = diaDe(alvo, dia, caso!.tecnicos);
    const outro = titulo !== undefined && dia === diasDe(caso!, data)[0];
    const mudado = outro ? { ...lido, dias: lido.dias.map((t) => (t.tecnico.id === 't-0' ? diaDoTecnico(0, dia, titulo) : t)) } : lido;
    return Promise.resolve(mudado);
  },
};

globalThis.agendaDaBancada = {
  montar(novo) {
    caso = novo;
    const elemento = document.createElement('agenda-tecnico');
    elemento.sdk = createPlanoSdk({ backend: backend as Backend, relogio: () => new Date(`${DATA}T${DE}:00-03:00`) });
    elemento.alvoTipo = alvoDe(novo).tipo;
    elemento.alvoId = alvoDe(novo).id;
    elemento.modo = novo.periodo;
    elemento.data = data;
    elemento.fonte = (ouvinte) => {
      avisar = ouvinte;
      return () => (avisar = undefined);
    };
    document.body.append(elemento);
  },
  desmontar() {
    agenda()?.remove();
  },
  proximo() {
    data = somarDias(data, caso?.periodo === 'semana' ? 7 : 1);
    agenda()!.data = data;
  },
  mudarUma(novo) {
    titulo = novo;
    avisar?.('t-0');
  },
  completa: () => agenda()?.shadowRoot?.querySelector('plano-campo-data') != null,
  contem: (palavra) => agenda()?.shadowRoot?.querySelector(`.celula[aria-label*="${palavra || tituloDe(data)}"]`) != null,
  rolo: () => agenda()?.shadowRoot?.querySelector('.rolo') ?? null,
};
