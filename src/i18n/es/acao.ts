import type { acao as original } from '../pt-BR/acao.js';

export const acao: (typeof original)['ptBR'] = {
  semPlano: 'No se indicó ningún plan.',
  motivos: {
    status: 'El estado actual del plan no permite esta acción.',
    programado: 'Ya hay un cambio de estado fijado para este plan.',
    permissao: 'Sin permiso para esta acción. Consulte al administrador.',
    configuracao: 'La configuración de este plan no ofrece esta acción.',
    capacidade: 'Este proveedor no ofrece este recurso.',
  },
  gravando: 'Guardando…',
  faltam: (n) => (n === 1 ? 'Falta 1 dato:' : `Faltan ${n} datos:`),
  incerto: 'La respuesta se perdió: no se sabe si se guardó. Intentar de nuevo no guarda dos veces.',
  naoConfirmado: 'No se pudo confirmar si se guardó. Revise el plan como está ahora antes de repetir.',
  conferirPlano: 'Revisar el plan',
  conflitoTitulo: 'Otra persona modificó este plan mientras tanto',
  conflito: 'No se perdió nada de lo escrito. Revise y guarde de nuevo, o empiece desde el valor actual.',
  deAntes: 'Antes',
  deAgora: 'Ahora',
  usarAtual: 'Empezar desde el valor actual',
};
