import type { servico as ptBR } from '../pt-BR/servico.js';

/** Spanish of the form of a service. */
export const servico: (typeof ptBR)['ptBR'] = {
  titulos: { loginRadius: 'Login Radius', email: 'Correo' },
  login: 'Login',
  dominio: 'Dominio',
  escolhaODominio: 'Elija el dominio',
  senha: 'Contraseña',
  senhaAjuda: 'Use una contraseña solo para este servicio: el servidor la guarda de forma recuperable.',
  alias: (n) => `Alias ${n}`,
  adicionarAlias: 'Agregar alias',
  removerAlias: (n) => `Quitar alias ${n}`,
  aliasAjuda: 'Otra dirección que entrega en el mismo buzón.',
  salvar: 'Guardar',
  criarEmail: 'Crear correo',
  verificando: 'Verificando…',
  cancelar: 'Cancelar',
};
