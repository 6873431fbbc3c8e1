import { nomeDoServico, type ServicoDoPlano } from './servico.js';

/** A service in one line, with what can be changed of it: for the history, and to see one state beside another (SPEC E09). */
export function resumoDoServico(servico: ServicoDoPlano): string {
  const detalhes = detalhesDo(servico).filter(Boolean).join(', ');
  return detalhes ? `${nomeDoServico(servico)} (${detalhes})` : nomeDoServico(servico);
}

function detalhesDo(servico: ServicoDoPlano): readonly (string | undefined)[] {
  switch (servico.tipo) {
    case 'email':
      return servico.aliases;
    case 'ip':
      return [servico.mac, servico.velocidade && `${servico.velocidade.down}/${servico.velocidade.up} Mb/s`];
    case 'dominio':
      return [servico.hospedagem?.produto];
    default:
      return [];
  }
}
