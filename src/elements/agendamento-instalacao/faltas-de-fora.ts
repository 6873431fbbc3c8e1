import type { Falta } from '../../../sdk/domain/falta.js';

/** How the backend and the wizard name the form's fields. */
const CAMPOS: Readonly<Record<string, string>> = { inicio: 'hrIni', fim: 'hrFin', tecnicoId: 'alvoId', cargoId: 'alvoId', agendamento: 'alvoId' };

/** `agendamento.inicio`, `inicio` and `hrIni` are the same field. */
export function campoDoFormulario(nome: string): string {
  const curto = nome.replace(/^agendamento\./, '');
  return CAMPOS[curto] ?? curto;
}

/** Findings from outside, until the operator has touched their field. */
export class FaltasDeFora {
  #faltas: readonly Falta[] = [];

  /** Others than before: all of them count. The same again, e.g. from a form that renders anew, is no news. */
  receber(faltas: readonly Falta[]): void {
    const novas = faltas.map((falta) => ({ ...falta, campo: campoDoFormulario(falta.campo) }));
    if (JSON.stringify(novas) !== this.#recebidas) this.#faltas = novas;
    this.#recebidas = JSON.stringify(novas);
  }

  #recebidas = '[]';

  esquecer(campos: readonly string[]): void {
    this.#faltas = this.#faltas.filter(({ campo }) => !campos.includes(campo));
  }

  /** The form's own findings first: they are of now. */
  juntar(proprias: readonly Falta[]): Falta[] {
    return [...proprias, ...this.#faltas.filter(({ campo }) => !proprias.some((falta) => falta.campo === campo))];
  }
}
