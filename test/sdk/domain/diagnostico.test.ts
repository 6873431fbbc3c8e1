import { expect } from 'chai';
import {
  achadosDe,
  conclusaoDe,
  MOTIVOS_DE_RECUSA,
  PARTES_DO_DIAGNOSTICO,
  REMEDIOS,
  type Achado,
  type Diagnostico,
  type Remedio,
  type SessaoDeAcesso,
} from '../../../sdk/domain/diagnostico.js';

const ANTES = '2026-11-24T10:00:00.000Z';
const INICIO = '2026-11-24T11:00:00.000Z';
const DEPOIS = '2026-11-24T08:30:00-04:00'; // 12:30 in UTC: instants are compared, not texts
const MAC = 'AA:BB:CC:DD:EE:FF';
const OUTRO_MAC = 'AA:BB:CC:DD:EE:00';
const IP = '203.0.113.7';

const CONTAS = [undefined, 'ativa', 'suspensa', 'inexistente'] as const;
const SENHAS = [undefined, 'definida', 'ausente'] as const;
const SESSOES: readonly (SessaoDeAcesso | null | undefined)[] = [
  undefined,
  null,
  { desde: INICIO },
  { desde: INICIO, mac: MAC, ip: IP },
  { desde: INICIO, mac: 'aa-bb-cc-dd-ee-ff', ip: '203.0.113.8' },
  { desde: INICIO, mac: OUTRO_MAC, ip: IP },
];
const RECUSAS: readonly Diagnostico['recusa'][] = [
  undefined,
  null,
  ...MOTIVOS_DE_RECUSA.flatMap((motivo) => [ANTES, INICIO, DEPOIS].map((quando) => ({ quando, motivo }))),
];
const MACS = [undefined, null, MAC] as const;
const IPS = [undefined, null, IP] as const;
const CONJUNTOS_DE_REMEDIOS: readonly (readonly Remedio[])[] = [[], ['encerrar-sessao'], ['limpar-mac'], REMEDIOS];

/** Everything that can be found out of a login, with every set of remedies. */
function percorrer(olhar: (diagnostico: Diagnostico, remedios: readonly Remedio[], achados: readonly Achado[]) => void): number {
  let quantos = 0;
  for (const conta of CONTAS)
    for (const senha of SENHAS)
      for (const sessao of SESSOES)
        for (const recusa of RECUSAS)
          for (const mac of MACS)
            for (const ip of IPS)
              for (const remedios of CONJUNTOS_DE_REMEDIOS) {
                const diagnostico = { conta, senha, sessao, recusa, mac, ip };
                quantos += 1;
                olhar(diagnostico, remedios, achadosDe(diagnostico, remedios));
              }
  return quantos;
}

/** A message only when it is needed: a hundred thousand of them are slow to write. */
function exigir(vale: boolean, regra: string, ...dados: readonly unknown[]): void {
  if (!vale) expect.fail(`${regra}: ${JSON.stringify(dados)}`);
}

const superada = ({ sessao, recusa }: Diagnostico): boolean => !!sessao && !!recusa && Date.parse(recusa.quando) <= Date.parse(sessao.desde);

describe('diagnostico: the whole space', () => {
  it('F05 each part that was looked at has one finding, in order, and the others have none', () => {
    const quantos = percorrer((diagnostico, _, achados) => {
      const vistas = PARTES_DO_DIAGNOSTICO.filter((parte) => diagnostico[parte] !== undefined);
      exigir(vistas.join() === achados.map(({ parte }) => parte).join(), 'parts', diagnostico, achados);
    });
    expect(quantos).to.equal(4 * 3 * 6 * 20 * 3 * 3 * 4);
  });

  it('F05 a finding that was read does not change while the later checks run', () => {
    percorrer((diagnostico, remedios, achados) => {
      let ate: Diagnostico = {};
      for (const parte of PARTES_DO_DIAGNOSTICO) {
        ate = { ...ate, [parte]: diagnostico[parte] };
        const prefixo = achadosDe(ate, remedios);
        exigir(JSON.stringify(prefixo) === JSON.stringify(achados.slice(0, prefixo.length)), `prefix to ${parte}`, diagnostico);
      }
    });
  });

  it('F05 only remedies that the backend has are offered, each only where there is something to mend', () => {
    percorrer((diagnostico, remedios, achados) => {
      for (const { remedio } of achados) {
        if (!remedio) continue;
        exigir(remedios.includes(remedio), 'the backend has it', diagnostico, remedios);
        exigir(diagnostico[remedio === 'encerrar-sessao' ? 'sessao' : 'mac'] !== null, 'something to mend', diagnostico, remedio);
      }
    });
  });

  it('F05 whatever stands in the way is an error of its own part', () => {
    percorrer((diagnostico, _, achados) => {
      const gravidade = (parte: Achado['parte']): string | undefined => achados.find((achado) => achado.parte === parte)?.gravidade;
      const { conta, senha, recusa, sessao, mac } = diagnostico;
      exigir((gravidade('conta') === 'erro') === (conta === 'suspensa' || conta === 'inexistente'), 'conta', diagnostico);
      exigir((gravidade('senha') === 'erro') === (senha === 'ausente'), 'senha', diagnostico);
      exigir(gravidade('sessao') !== 'erro', 'a session is never an error by itself', diagnostico);
      exigir(gravidade('mac') !== 'erro' && gravidade('ip') !== 'erro', 'nor is a binding', diagnostico);
      if (recusa === undefined) return;
      const passou = !recusa || superada(diagnostico);
      exigir((gravidade('recusa') === 'ok') === passou, 'a refusal of the past does not alarm', diagnostico);
      const semCausa =
        (recusa?.motivo === 'suspenso' && conta === 'ativa') ||
        (recusa?.motivo === 'ja-conectado' && sessao === null) ||
        (recusa?.motivo === 'mac-diferente' && mac === null);
      exigir((gravidade('recusa') === 'neutro') === (!passou && semCausa), 'nor one whose reason is gone', diagnostico);
    });
  });

  it('F05 with what a remedy promises done, it is not offered again', () => {
    percorrer((diagnostico, remedios, achados) => {
      for (const { remedio } of achados) {
        if (!remedio) continue;
        const depois: Diagnostico = remedio === 'encerrar-sessao' ? { ...diagnostico, sessao: null } : { ...diagnostico, mac: null };
        const resta = achadosDe(depois, remedios).filter((achado) => achado.remedio === remedio);
        exigir(resta.length === 0, 'mended', diagnostico, remedio, resta);
      }
    });
  });

  it('F05 the conclusion names the first error, else the first warning, and says that it works only when nothing is wrong', () => {
    percorrer((diagnostico, _, achados) => {
      for (const completo of [true, false]) {
        const conclusao = conclusaoDe(achados, completo);
        const ruins = achados.filter(({ gravidade }) => gravidade === 'erro' || gravidade === 'aviso');
        exigir((conclusao.tipo === 'causa') === ruins.length > 0, 'a cause exactly when something is wrong', diagnostico);
        if (conclusao.tipo === 'causa') {
          const erros = achados.filter(({ gravidade }) => gravidade === 'erro');
          exigir(conclusao.achado === (erros[0] ?? ruins[0]), 'the first one', diagnostico);
        }
        if (conclusao.tipo === 'funciona') exigir(!!diagnostico.sessao && ruins.length === 0, 'works', diagnostico);
        if (conclusao.tipo === 'nada-impede') exigir(completo && !diagnostico.sessao, 'nothing in the way', diagnostico);
        if (conclusao.tipo === 'incompleta') exigir(!completo, 'incomplete', diagnostico);
      }
    });
  });
});

describe('diagnostico: what each finding says', () => {
  const codigo = (diagnostico: Diagnostico, parte: Achado['parte']): string | undefined =>
    achadosDe(diagnostico, REMEDIOS).find((achado) => achado.parte === parte)?.codigo;
  const recusa = (motivo: (typeof MOTIVOS_DE_RECUSA)[number], quando = DEPOIS) => ({ quando, motivo });

  it('F05 a session that holds the login, one that has gone meanwhile, and a refusal before the present session', () => {
    expect(codigo({ sessao: { desde: INICIO }, recusa: recusa('ja-conectado') }, 'recusa')).to.equal('recusa-ja-conectado');
    expect(codigo({ sessao: null, recusa: recusa('ja-conectado') }, 'recusa')).to.equal('recusa-resolvida');
    expect(codigo({ sessao: { desde: INICIO }, recusa: recusa('ja-conectado', ANTES) }, 'recusa')).to.equal('recusa-superada');
  });

  it('F05 a suspended account explains its refusal; one that is active again does not fear it', () => {
    expect(conclusaoDe(achadosDe({ conta: 'suspensa', recusa: recusa('suspenso') }, []), true)).to.deep.include({ tipo: 'causa' });
    expect(conclusaoDe(achadosDe({ conta: 'suspensa', recusa: recusa('suspenso') }, []), true)).to.have.nested.property('achado.codigo', 'conta-suspensa');
    expect(achadosDe({ conta: 'ativa', recusa: recusa('suspenso') }, [])[1]).to.include({ codigo: 'recusa-resolvida', gravidade: 'neutro' });
  });

  it('F05 MACs are the same whatever their case and separators', () => {
    expect(codigo({ mac: MAC, sessao: { desde: INICIO, mac: 'aabb.ccdd.eeff' } }, 'mac')).to.equal('mac-confere');
    expect(codigo({ mac: MAC, sessao: { desde: INICIO, mac: OUTRO_MAC } }, 'mac')).to.equal('mac-outro');
    expect(codigo({ mac: MAC, sessao: null }, 'mac')).to.equal('mac-vinculado');
  });

  it('F05 a refused MAC can be freed, and then nothing is in the way', () => {
    const antes = achadosDe({ conta: 'ativa', sessao: null, mac: MAC, recusa: recusa('mac-diferente') }, REMEDIOS);
    expect(conclusaoDe(antes, true)).to.have.nested.property('achado.remedio', 'limpar-mac');
    const depois = achadosDe({ conta: 'ativa', sessao: null, mac: null, recusa: recusa('mac-diferente') }, REMEDIOS);
    expect(conclusaoDe(depois, true).tipo).to.equal('nada-impede');
  });

  it('F05 a session that went on after the account was closed is told, and can be ended', () => {
    const [, achado] = achadosDe({ conta: 'suspensa', sessao: { desde: INICIO } }, REMEDIOS);
    expect(achado).to.deep.equal({ parte: 'sessao', codigo: 'conectado-sem-direito', gravidade: 'aviso', remedio: 'encerrar-sessao' });
  });

  it('F05 a session with another address than the fixed one needs a new start', () => {
    expect(codigo({ ip: IP, sessao: { desde: INICIO, ip: '203.0.113.9' } }, 'ip')).to.equal('ip-outro');
    expect(codigo({ ip: IP, sessao: { desde: INICIO, ip: IP } }, 'ip')).to.equal('ip-fixo');
  });
});
