import type { CobrancaDoPlano } from '../../sdk/domain/cobranca-do-plano.js';
import { somarDias, type DataIso } from '../../sdk/domain/data.js';

/** How the example client's plans are paid, as a backend may show it. Of the others only the form is known. */
export const criarCobrancas = (hoje: DataIso): Readonly<Record<string, CobrancaDoPlano>> => ({
  'plano-0042-1': {
    forma: 'pix-automatico',
    pix: { inicio: somarDias(hoje, -96), periodicidade: 'mensal', valor: { tipo: 'fixo', centavos: 9990 }, retentativa: '3-em-7-dias' },
  },
  'plano-0042-2': {
    forma: 'debito-conta',
    conta: { banco: '001', agencia: '1584', conta: '••••169', titular: 'Comercial Exemplo Ltda', documento: '**.ABC.345/****-**' },
  },
});
