import type { Instante } from './data.js';
import type { SessaoDeAcesso } from './diagnostico.js';

/** What is known of a login's connection (SPEC E08; DOMINIO §10). What the backend does not know is absent. */
export interface PropriedadesDoLogin {
  /** Whether the login is connected now. */
  readonly conectado: boolean;
  /** Since when it is, or is not. */
  readonly desde?: Instante | undefined;
  /** Of the present session, else of the last one. */
  readonly ip?: SessaoDeAcesso['ip'];
  readonly mac?: SessaoDeAcesso['mac'];
  readonly nas?: SessaoDeAcesso['nas'];
  readonly porta?: SessaoDeAcesso['porta'];
  readonly ultimaDesconexao?: { readonly quando: Instante; readonly motivo?: string | undefined } | undefined;
  /** Bytes of the present cycle, as the client sees them. */
  readonly consumo?: { readonly recebidos: number; readonly enviados: number } | undefined;
}
