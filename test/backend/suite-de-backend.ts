import type { Backend } from '../../sdk/backend/port.js';
import { suiteDaCobranca } from './suite-da-cobranca.js';
import { suiteDoRegistro } from './suite-do-registro.js';
import { suiteDeAutorizacoes } from './suite-de-autorizacoes.js';
import { suiteDeContratos } from './suite-de-contratos.js';
import { suiteDeDocumentos } from './suite-de-documentos.js';
import { suiteDaVida } from './suite-da-vida.js';
import { suiteDeAgenda } from './suite-de-agenda.js';
import { suiteDeAdicao } from './suite-de-adicao.js';
import { suiteDeCadastro } from './suite-de-cadastro.js';
import { suiteDoAgendamento } from './suite-do-agendamento.js';
import { suiteDePlanos } from './suite-de-planos.js';

/** A backend over the seeded data, by the clock of `AGORA`, fresh for every test. */
export interface BackendEmProva {
  readonly backend: Backend;
  como(operadorId: string): Backend;
  fechar(): Promise<void>;
}

/** The one suite that every adapter with the seeded data passes: the port's behaviour, seen from outside. */
export function suiteDeBackend(nome: string, criar: () => Promise<BackendEmProva>): void {
  describe(`Backend ${nome}`, () => {
    let atual: BackendEmProva;
    beforeEach(async () => {
      atual = await criar();
    });
    afterEach(() => atual.fechar());
    const emProva: Omit<BackendEmProva, 'fechar'> = {
      get backend() {
        return atual.backend;
      },
      como: (operadorId) => atual.como(operadorId),
    };
    suiteDePlanos(emProva);
    suiteDeCadastro(emProva);
    suiteDeAdicao(emProva);
    suiteDeAgenda(emProva);
    suiteDaVida(emProva);
    suiteDeDocumentos(emProva);
    suiteDeContratos(emProva);
    suiteDeAutorizacoes(emProva);
    suiteDoRegistro(emProva);
    suiteDoAgendamento(emProva);
    suiteDaCobranca(emProva);
  });
}
