import { expect } from 'chai';
import { regrasDeLoginPadrao } from '../../../sdk/domain/login-radius.js';
import type { PoliticaDaSenha } from '../../../sdk/domain/senha/guarda/politica.js';
import { email, loginRadius } from '../../../sdk/use-cases/servico/servico.js';
import { sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const CONTEXTO = { nome: 'Kaique Prado', documento: '52998224725', email: 'kprado@example.com' };

async function salvar(senha: string, politica?: PoliticaDaSenha): Promise<string[]> {
  const flow = loginRadius(sdkDeTeste(), { regras: { ...regrasDeLoginPadrao, dominio: 'inativo' }, contexto: CONTEXTO, politica });
  flow.mudar({ login: 'kq7vm.t4xz', senha });
  const salvo = await flow.salvar();
  expect(salvo === undefined).to.equal(flow.state.faltas.length > 0 && flow.state.phase === 'editing');
  return flow.state.faltas.map(({ campo, codigo }) => `${campo}: ${codigo}`);
}

describe('loginRadius and email: the policy of the password', () => {
  it('B05 P04 S01 stops what is equal to login or e-mail, or one of the most used', async () => {
    expect(await salvar('KQ7vm.t4xz')).to.deep.equal(['senha: senha-igual-ao-login']);
    expect(await salvar('kprado@example.com')).to.deep.equal(['senha: senha-igual-ao-email']);
    expect(await salvar('P@ssw0rd')).to.deep.equal(['senha: senha-comum']);
  });

  it('B05 P04 lets the rest through, unless the policy asks for more', async () => {
    for (const senha of ['Kaique@2024', '52998224725', 'Mudar@2024', 'Kq7-vm.T4x@9pW']) expect(await salvar(senha), senha).to.deep.equal([]);
    expect(await salvar('Kaique@2024', { bloqueia: ['dados-do-cliente'] })).to.deep.equal(['senha: senha-adivinhavel']);
    expect(await salvar('kq7vmt4xzw', { exigeRequisitos: true })).to.deep.equal(['senha: senha-sem-requisitos']);
    expect(await salvar('P@ssw0rd', { bloqueia: [] })).to.deep.equal([]);
  });

  it('B06 P04 judges the password of an e-mail box as well', async () => {
    const flow = email(sdkDeTeste(), { regras: { dominios: ['correio.provedor.example'] }, contexto: CONTEXTO });
    flow.mudar({ login: 'caixa.nova', senha: 'caixa.nova' });
    expect(await flow.salvar()).to.equal(undefined);
    expect(flow.state.faltas).to.deep.equal([{ campo: 'senha', codigo: 'senha-igual-ao-login' }]);
    flow.mudar({ senha: 'café com pão e mel' });
    expect(flow.state.faltas).to.deep.equal([]);
    expect(await flow.salvar()).to.include({ login: 'caixa.nova', senha: 'café com pão e mel' });
  });
});
