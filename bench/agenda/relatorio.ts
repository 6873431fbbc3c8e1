import type { Resumo } from '../estatistica.js';
import type { ResultadosDaAgenda } from './bench.js';
import { PAGINAS, type MedidaDaAgenda, type NomeDePagina } from './comparar.js';
import { CASOS } from './dados.js';

const ms = (resumo: Resumo | undefined): string => (resumo ? resumo.mediana.toFixed(resumo.mediana < 10 ? 1 : 0) : '–');
const mb = ({ mediana }: Resumo): string => (mediana / 1024 / 1024).toFixed(1);
const NOMES = Object.keys(PAGINAS) as NomeDePagina[];

const tabela = (
  titulo: string,
  medidas: readonly MedidaDaAgenda[],
  celula: (medida: MedidaDaAgenda) => string,
  razao: (medida: MedidaDaAgenda) => number | undefined,
): string => {
  const linhas = CASOS.map(({ nome }) => {
    const de = (pagina: NomeDePagina): MedidaDaAgenda | undefined => medidas.find((medida) => medida.caso === nome && medida.pagina === pagina);
    const valores = NOMES.map((pagina) => (de(pagina) ? celula(de(pagina)!) : '–'));
    const [nossa, nua] = [de('nossa'), de('nua')].map((medida) => medida && razao(medida));
    return [nome, ...valores, nossa !== undefined && nua ? `${(nossa / nua).toFixed(2)} ×` : '–'];
  });
  const cabeca = ['case', ...NOMES.map((nome) => PAGINAS[nome]), 'ours / bare'];
  return [`## ${titulo}`, '', ...[cabeca, cabeca.map((_, i) => (i === 0 ? '---' : '--:')), ...linhas].map((celulas) => `| ${celulas.join(' | ')} |`)].join(
    '\n',
  );
};

/** The results as Markdown tables. */
export function relatarAgenda({ ambiente: a, tamanho, aritmetica, medidas }: ResultadosDaAgenda): string {
  const partes = [
    '# Bench of the agenda',
    `${a.cpu}, ${a.nucleos} cores, load ${a.carga} at the start · Chromium ${a.chromium} (headless) · Node ${a.node} · commit ${a.commit} · ${a.quando}`,
    'Day of 26 slots of 30 minutes with 8 bookings a technician, 1280 × 900 px. Main-thread CPU (thread ticks) in ms, median; every page in a profile of its own, scripts loaded before the clock starts, data in the page. The bare grid draws the columns in sight, with the same texts, roles and names in their cells, and nothing else that an agenda has: no toolbar, "Qualquer técnico", states but two, choice, legend, keyboard, reading of the clock. Acts after the first mount are done several times in one page, and each counts.',
    `\`agenda-tecnico\` with lit, as it is published, what its first sheet needs: ${(tamanho.gzip / 1024).toFixed(1)} KB gzip. Slot arithmetic of a technician's week: ${aritmetica.mediana.toFixed(2)} ms median, ${aritmetica.p95.toFixed(2)} ms p95.`,
    tabela(
      'Mount',
      medidas,
      ({ montar }) => ms(montar),
      ({ montar }) => montar.mediana,
    ),
    tabela(
      'Mount again in the same page',
      medidas,
      ({ montarDeNovo }) => ms(montarDeNovo),
      ({ montarDeNovo }) => montarDeNovo.mediana,
    ),
    tabela(
      'From the first paint until nothing more is loaded by itself',
      medidas,
      ({ completar }) => ms(completar),
      () => undefined,
    ),
    tabela(
      'Next day or week',
      medidas,
      ({ proximo }) => ms(proximo),
      ({ proximo }) => proximo.mediana,
    ),
    tabela(
      'Update of one booking',
      medidas,
      ({ mudarUma }) => ms(mudarUma),
      ({ mudarUma }) => mudarUma.mediana,
    ),
    tabela(
      'One step of a 60-step horizontal scroll (98 px)',
      medidas,
      ({ passoDeRolagem }) => ms(passoDeRolagem),
      ({ passoDeRolagem }) => passoDeRolagem?.mediana,
    ),
    tabela(
      'Elements on the page',
      medidas,
      ({ elementos }) => String(elementos),
      ({ elementos }) => elementos,
    ),
    tabela(
      'JavaScript heap after a collection, MB',
      medidas,
      ({ heap }) => mb(heap),
      ({ heap }) => heap.mediana,
    ),
  ];
  return `${partes.join('\n\n')}\n`;
}
