import { normalizarCep } from '../../domain/cep.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { Endereco, NovoEndereco } from '../../domain/endereco.js';
import { faltasDaCorrecao, faltasDaTransferencia, type CorrecaoDeEnderecos, type TransferenciaDeEndereco } from '../../domain/enderecos-do-plano.js';
import { linhasDoEndereco } from '../../domain/linhas-do-endereco.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { regrasQuebradas } from '../../domain/regra-de-cadastro.js';
import type { Edicao } from '../port.js';
import type { PlanoComImpresso } from '../portas/documentos.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { guardarFato } from './fatos-de-impressos.js';
import { exigirRegras } from './vencimentos.js';

const completo = (novo: NovoEndereco, id: string): Endereco => structuredClone({ ...novo, cep: normalizarCep(novo.cep), id });
const emTexto = (endereco: Endereco): string => linhasDoEndereco(endereco).join(' · ');

/** SPEC D03: the address is added and the plan moves, or nothing happens. */
export function transferirEndereco(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  planoId: string,
  transferencia: TransferenciaDeEndereco,
  { versao }: Edicao,
): PlanoComImpresso {
  const { cobrancaTambem } = transferencia;
  const de = estado.plano(planoId).enderecoInstalacao;
  const para = completo(transferencia.endereco, estado.novoId('endereco'));
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'alterar-endereco' }, (atual) => {
    exigirSemFaltas(faltasDaTransferencia(transferencia, atual.enderecoInstalacao));
    exigirRegras(
      regrasQuebradas(estado.dados.regras, { oferta: atual.oferta.id, cidade: para.cidade, formaDePagamento: atual.formaDePagamento }).filter(
        ({ campo }) => campo === 'cidade',
      ),
    );
    return {
      plano: { ...atual, enderecoInstalacao: para, ...(cobrancaTambem ? { enderecoCobranca: para } : {}) },
      historico: { de: emTexto(de), para: emTexto(para) },
    };
  });
  estado.enderecos(plano.clienteId).push(para);
  return { plano, impressoId: guardarFato(estado, planoId, { transferencia: { de, para, cobrancaTambem } }) };
}

/** SPEC F03: a corrected address is corrected wherever the client uses it; choosing another one for the bills changes this plan only. */
export function corrigirEnderecos(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  planoId: string,
  correcao: CorrecaoDeEnderecos,
  { versao }: Edicao,
): PlanoDoCliente {
  const { clienteId } = estado.plano(planoId);
  const enderecos = estado.enderecos(clienteId);
  const corrigidos: Endereco[] = [];
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'endereco' }, (atual) => {
    exigirSemFaltas(faltasDaCorrecao(correcao, enderecos));
    const { instalacao, cobranca } = correcao;
    if (instalacao) corrigidos.push(completo(instalacao, atual.enderecoInstalacao.id));
    if (cobranca && !('enderecoId' in cobranca)) corrigidos.push(completo(cobranca, atual.enderecoCobranca.id));
    const outra = cobranca && 'enderecoId' in cobranca ? enderecos.find(({ id }) => id === cobranca.enderecoId) : undefined;
    const depois = comCorrecoes({ ...atual, ...(outra ? { enderecoCobranca: outra } : {}) }, corrigidos);
    return { plano: depois, historico: { para: [...new Set([depois.enderecoInstalacao, depois.enderecoCobranca].map(emTexto))].join(' / ') } };
  });
  for (const corrigido of corrigidos) {
    const indice = enderecos.findIndex(({ id }) => id === corrigido.id);
    if (indice >= 0) enderecos[indice] = corrigido;
  }
  for (const outro of [...estado.planos(clienteId)]) {
    const usa = corrigidos.some(({ id }) => id === outro.enderecoInstalacao.id || id === outro.enderecoCobranca.id);
    if (usa && outro.id !== planoId) estado.trocarPlano({ ...comCorrecoes(outro, corrigidos), versao: estado.novoId('v') });
  }
  return plano;
}

const comCorrecoes = (plano: PlanoDoCliente, corrigidos: readonly Endereco[]): PlanoDoCliente => ({
  ...plano,
  enderecoInstalacao: corrigidos.findLast(({ id }) => id === plano.enderecoInstalacao.id) ?? plano.enderecoInstalacao,
  enderecoCobranca: corrigidos.findLast(({ id }) => id === plano.enderecoCobranca.id) ?? plano.enderecoCobranca,
});
