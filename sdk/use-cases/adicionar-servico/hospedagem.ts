import { faltasDaHospedagem } from '../../domain/hospedagem.js';
import { lerDominio } from '../../domain/nome-de-dominio.js';
import type { NovaHospedagem } from '../../domain/novo-servico.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { servicoNovo, type ServicoNovoFlow } from './servico-novo.js';

/** "Adicionar Domínio": hosting of a domain that the client has (SPEC E04; manual 5.4.1.2.4). */
export const hospedarDominio = (sdk: PlanoSdk, { planoId }: { readonly planoId: string }): ServicoNovoFlow<NovaHospedagem> =>
  servicoNovo<NovaHospedagem>(sdk, planoId, {
    tipo: 'dominio',
    parte: 'hospedagem',
    formulario: ({ opcoes: { hospedagem } }) => ({ dominio: '', produtoId: hospedagem?.produtos[0]?.id ?? '', email: false }),
    faltas: (form, { opcoes: { hospedagem } }) => faltasDaHospedagem(form, hospedagem?.produtos ?? []),
    novo: ({ dominio, produtoId, email }) => ({ tipo: 'dominio', dominio: lerDominio(dominio)?.ascii ?? dominio, produtoId, email }),
  });
