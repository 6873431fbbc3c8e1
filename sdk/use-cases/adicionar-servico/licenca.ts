import { faltasDaLicenca } from '../../domain/licenca-de-antivirus.js';
import type { NovaLicenca } from '../../domain/novo-servico.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { servicoNovo, type ServicoNovoFlow } from './servico-novo.js';

/** "Licença de Antivírus" (SPEC E06; manual 5.4.1.2.6). The keys are in `resultado.chaves` of the state `done`, and nowhere else. */
export const adicionarLicenca = (sdk: PlanoSdk, { planoId }: { readonly planoId: string }): ServicoNovoFlow<NovaLicenca> =>
  servicoNovo<NovaLicenca>(sdk, planoId, {
    tipo: 'antivirus',
    parte: 'antivirus',
    formulario: ({ opcoes: { antivirus } }) => ({ produtoId: antivirus?.produtos[0]?.id ?? '', quantidade: 1 }),
    faltas: (form, { opcoes: { antivirus } }) => faltasDaLicenca(form, antivirus?.produtos ?? []),
    novo: (form) => ({ tipo: 'antivirus', ...form }),
  });
