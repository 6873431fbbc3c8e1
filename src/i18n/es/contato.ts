import type { contato as ptBR } from '../pt-BR/contato.js';

/** Spanish of the contact form. */
export const contato: (typeof ptBR)['ptBR'] = {
  titulo: 'Contacto',
  nome: 'Nombre',
  tipo: 'Tipo',
  tipos: { responsavel: 'Responsable', financeiro: 'Finanzas', tecnico: 'Técnico', familiar: 'Familiar', outro: 'Otro' },
  telefone: 'Teléfono',
  celular: 'Móvil',
  email: 'Correo electrónico',
  gravar: 'Guardar',
  gravando: 'Guardando…',
  incerto: 'Es posible que el contacto se haya guardado. Intente de nuevo con los mismos datos: no se guardará dos veces.',
};
