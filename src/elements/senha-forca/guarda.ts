import type { AvaliacaoDaSenha, ContextoDaSenha, FaixaDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import { bloqueia, type Falta } from '../../../sdk/domain/falta.js';
import { faltasDaSenhaDeEmail, faltasDaSenhaRadius } from '../../../sdk/domain/login-radius.js';
import { avaliarComGuarda, faltasDaPolitica, type Alerta } from '../../../sdk/domain/senha/guarda/guarda-da-senha.js';
import type { SenhaForca } from './senha-forca.js';

/** The second opinion on what stands in the field, with what policy and limits make of it: rules of the SDK, kept for one element. */
export class Guarda {
  readonly #host: SenhaForca;

  alertas: readonly Alerta[] = [];
  faltas: readonly Falta[] = [];
  faixaEfetiva: FaixaDaSenha = 'muito-fraca';
  fraseLonga = false;

  constructor(host: SenhaForca) {
    this.#host = host;
  }

  get aceitavel(): boolean {
    return !this.faltas.some(bloqueia);
  }

  julgar(texto: string, contexto: ContextoDaSenha, avaliacao: AvaliacaoDaSenha): void {
    const { modo, politica } = this.#host;
    const manual = modo === 'manual';
    const com = manual ? { alertas: [], faixaEfetiva: avaliacao.faixa, fraseLonga: false } : avaliarComGuarda(texto, contexto, { avaliador: () => avaliacao });
    this.alertas = com.alertas;
    this.faixaEfetiva = com.faixaEfetiva;
    this.fraseLonga = com.fraseLonga;
    const daPolitica = manual ? [] : faltasDaPolitica({ ...avaliacao, alertas: com.alertas }, politica);
    this.faltas = texto === '' ? [] : [...daPolitica, ...this.#limites(texto)];
  }

  #limites(texto: string): Falta[] {
    const { limites, regras } = this.#host;
    if (limites === 'radius') return faltasDaSenhaRadius(texto, regras);
    return limites === 'email' ? faltasDaSenhaDeEmail(texto) : [];
  }
}
