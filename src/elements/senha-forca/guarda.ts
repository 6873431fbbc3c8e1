import type { AvaliacaoDaSenha, ContextoDaSenha, FaixaDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import { bloqueia, type Falta } from '../../../sdk/domain/falta.js';
import { faltasDaSenhaDeEmail, faltasDaSenhaRadius } from '../../../sdk/domain/login-radius.js';
import { avaliarComGuarda, faltasDaPolitica, type Alerta } from '../../../sdk/domain/senha/guarda/guarda-da-senha.js';
import type { Conferencia } from '../../../sdk/domain/senha/conferidor-da-senha.js';
import type { SenhaForca } from './senha-forca.js';

/** The second opinion on what stands in the field, with what policy and limits make of it: rules of the SDK, kept for one element. */
export class Guarda {
  readonly #host: SenhaForca;

  alertas: readonly Alerta[] = [];
  faltas: readonly Falta[] = [];
  faixaEfetiva: FaixaDaSenha = 'muito-fraca';
  fraseLonga = false;
  /** Whether a further opinion was asked for and has not come. */
  naoVerificada = false;

  /** What the others were asked about last, and what they have answered. */
  #perguntado: readonly unknown[] = [];
  #conferencias: readonly Conferencia[] = [];
  #pergunta = new AbortController();

  constructor(host: SenhaForca) {
    this.#host = host;
  }

  get aceitavel(): boolean {
    return !this.faltas.some(bloqueia);
  }

  julgar(texto: string, contexto: ContextoDaSenha, avaliacao: AvaliacaoDaSenha): void {
    const { modo, politica } = this.#host;
    const manual = modo === 'manual';
    this.#conferir(manual ? '' : texto, contexto);
    this.naoVerificada = this.#conferencias.some(({ estado }) => estado === 'nao-verificada');
    const outros = this.#conferencias.flatMap(({ alertas }) => alertas);
    const com = manual
      ? { alertas: [], faixaEfetiva: avaliacao.faixa, fraseLonga: false }
      : avaliarComGuarda(texto, contexto, { avaliador: () => avaliacao, outros });
    this.alertas = com.alertas;
    this.faixaEfetiva = com.faixaEfetiva;
    this.fraseLonga = com.fraseLonga;
    const daPolitica = manual ? [] : faltasDaPolitica({ ...avaliacao, alertas: com.alertas }, politica);
    this.faltas = texto === '' ? [] : [...daPolitica, ...this.#limites(texto)];
  }

  /** Asks the host's others about a new text, and forgets what they said of the one before. */
  #conferir(texto: string, contexto: ContextoDaSenha): void {
    const { conferidores } = this.#host;
    const pergunta = [texto, JSON.stringify(contexto), conferidores];
    if (pergunta.every((parte, i) => parte === this.#perguntado[i])) return;
    this.#perguntado = pergunta;
    this.#pergunta.abort();
    this.#conferencias = [];
    const { signal } = (this.#pergunta = new AbortController());
    if (texto === '') return;
    for (const conferidor of conferidores) {
      void conferidor(texto, contexto, signal).then((conferencia) => {
        if (signal.aborted) return;
        this.#conferencias = [...this.#conferencias, conferencia];
        this.#host.requestUpdate();
      });
    }
  }

  #limites(texto: string): Falta[] {
    const { limites, regras } = this.#host;
    if (limites === 'radius') return faltasDaSenhaRadius(texto, regras);
    return limites === 'email' ? faltasDaSenhaDeEmail(texto) : [];
  }
}
