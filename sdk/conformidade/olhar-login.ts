import { PARTES_DO_DIAGNOSTICO } from '../domain/diagnostico.js';
import type { PlanoDoCliente } from '../domain/plano.js';
import { nomeDoServico } from '../domain/servico.js';
import { statusDe } from '../domain/status.js';
import { emPalavras } from './copiar.js';
import { descreverErro } from './ler-erro.js';
import { semCapacidade } from './olhar-cadastro.js';
import { achado, SEM_FALTA, type Terreno } from './terreno.js';

/** Logins: taken names, properties, diagnosis. */
export async function olharLogin(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
  const { sonda, provas, sessao } = t;
  const { statusDePlano } = sessao.configuracao;
  const comLogin = planos.flatMap((plano) => {
    const login = plano.servicos.find(({ tipo }) => tipo === 'login-radius');
    return login?.tipo === 'login-radius' && statusDe(statusDePlano, plano.status.id).grupo !== 'cancelado' ? [{ plano, login }] : [];
  });
  const [um] = comLogin;
  if (!um) return;
  const { login, dominio } = um.login;
  if (sessao.capacidades.verificarLogin) {
    for (const escrito of [login, login.toUpperCase()]) {
      const livre = await sonda.ler('disponivel', { tipo: 'login-radius', login: escrito, dominio });
      if (livre !== undefined)
        provas.provar('disponivel.ocupado', livre ? [achado(t, 'disponivel', '', `false: a plan has "${nomeDoServico(um.login)}"`, livre)] : []);
    }
  }
  if (!sessao.capacidades.diagnostico)
    return semCapacidade(t, ['resposta.propriedadesDoLogin', 'resposta.recursosDeDiagnostico', 'resposta.diagnosticar', 'diagnostico.parte'], 'diagnostico');
  await sonda.ler('propriedadesDoLogin', um.plano.id, um.login.id);
  await olharDiagnostico(
    t,
    comLogin.map(({ plano, login: { id } }) => ({ planoId: plano.id, servicoId: id })),
  );
}

async function olharDiagnostico(t: Terreno, logins: readonly { readonly planoId: string; readonly servicoId: string }[]): Promise<void> {
  for (const { planoId, servicoId } of logins) {
    const recursos = await t.sonda.pedir('recursosDeDiagnostico', planoId, servicoId);
    if (recursos.tipo === 'nada') return;
    if (recursos.tipo === 'recusa') {
      if (!SEM_FALTA.includes(recursos.erro.code))
        t.provas.falhou('resposta.recursosDeDiagnostico', achado(t, 'recursosDeDiagnostico', '', 'an answer', emPalavras(descreverErro(recursos.erro))));
      else t.provas.semObjeto('resposta.recursosDeDiagnostico', `No plan or permission allows it ("${recursos.erro.code}").`);
      continue;
    }
    for (const parte of PARTES_DO_DIAGNOSTICO.filter((uma) => recursos.valor.partes.includes(uma))) {
      const diagnostico = await t.sonda.ler('diagnosticar', planoId, servicoId, parte);
      if (!diagnostico) return;
      const vieram = Object.keys(diagnostico);
      t.provas.provar(
        'diagnostico.parte',
        vieram.length === 1 && vieram[0] === parte ? [] : [achado(t, 'diagnosticar', '', `\`${parte}\` and nothing else`, diagnostico)],
      );
    }
    return;
  }
}
