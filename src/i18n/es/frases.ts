import type { frases as ptBR } from '../pt-BR/frases.js';
import { dataValida } from '../../../sdk/domain/data.js';
import { formatarData, formatarMoeda } from '../formatar.js';

const dia = (data: string | number | undefined): string => (dataValida(String(data)) ? formatarData(String(data), 'es') : '');
const reais = (centavos: string | number | undefined): string => formatarMoeda(Number(centavos), 'es');

type Partes = (typeof ptBR)['ptBR'];

const erros: Partes['erros'] = {
  network: 'Sin conexión con el servidor. Revise la red e inténtelo de nuevo.',
  timeout: 'El servidor tardó demasiado en responder. Inténtelo de nuevo.',
  aborted: 'La consulta se interrumpió. Inténtelo de nuevo.',
  unauthenticated: 'La sesión terminó. Inicie sesión de nuevo para continuar.',
  forbidden: 'Sin permiso para esta acción. Consulte al administrador.',
  'not-found': 'No encontrado. Actualice la página y verifique.',
  conflict: 'Otra persona modificó este registro. Revise los datos actuales e inténtelo de nuevo.',
  'slot-taken': 'Este horario acaba de ser ocupado. Elija otro.',
  validation: 'Algunos campos no fueron aceptados. Revise los avisos.',
  rule: 'Una regla de registro no permite continuar.',
  unavailable: 'El servicio está fuera de línea en este momento. Inténtelo de nuevo en unos instantes.',
  'unexpected-response': 'El servidor dio una respuesta inesperada. Inténtelo de nuevo o avise a soporte.',
  'unsupported-capability': 'Este proveedor no ofrece esta función.',
  'invalid-transition': 'El plan no puede pasar a este estado.',
  'unconfirmed-write': 'No fue posible confirmar si se guardó. Revise la lista antes de repetir.',
};

const faltas: Partes['faltas'] = {
  obrigatorio: () => 'Complete este campo.',
  'texto-longo': (v) => `Use como máximo ${v['maximo'] ?? ''} caracteres.`,
  'valor-invalido': () => 'Valor no válido. Revise el número.',
  'fora-do-intervalo': (v) => `Use un valor de ${v['minimo'] ?? ''} a ${v['maximo'] ?? ''}.`,
  'opcao-indisponivel': () => 'Esta opción no está disponible. Elija otra.',
  'cep-invalido': () => 'CEP no válido. Son 8 dígitos.',
  'numero-ou-sn': () => 'Indique el número o marque S/N.',
  'uf-invalida': () => 'Elija el estado.',
  'documento-invalido': () => 'CPF o CNPJ no válido. Revise los dígitos.',
  'telefone-invalido': () => 'Teléfono no válido. Indique código de área y número.',
  'email-invalido': () => 'Correo no válido. Ejemplo: nombre@proveedor.com.br.',
  'email-em-uso': () => 'Este correo ya existe. Elija otro.',
  'data-invalida': () => 'Fecha no válida. Use dd/mm/aaaa.',
  'data-passada': () => 'La fecha ya pasó. Elija hoy o una posterior.',
  'hora-invalida': () => 'Hora no válida. Use hh:mm, por ejemplo 08:30.',
  'hora-final-antes': () => 'La hora final es anterior a la inicial.',
  'horario-ocupado': () => 'Horario ocupado. Elija otro en la agenda.',
  'horario-fora-do-expediente': () => 'Fuera del turno del técnico. Elija otro horario.',
  'horario-feriado': (v) => `Feriado${v['nome'] ? `: ${v['nome']}` : ''}. Elija otro día.`,
  'horario-bloqueado': () => 'Horario bloqueado en la agenda. Elija otro.',
  'horario-passado': () => 'Este horario ya pasó. Elija otro.',
  'login-invalido': () => 'Use minúsculas, números, punto, guion o guion bajo, y comience y termine con letra o número.',
  'login-com-acento': () => 'El login no puede tener acentos.',
  'login-com-espaco': () => 'El login no puede tener espacios.',
  'login-com-arroba': () => 'Indique el login sin @: el dominio tiene su propio campo.',
  'login-longo': (v) => `Login y dominio juntos superan los ${v['maximo'] ?? ''} bytes.`,
  'login-em-uso': () => 'Este login ya existe. Elija otro.',
  'dominio-invalido': () => 'Dominio no válido. Ejemplo: proveedor.com.br.',
  'dominio-sem-ponto': () => 'Dominio sin punto: algunos servidores no lo aceptan.',
  'senha-curta': (v) => `Use al menos ${v['minimo'] ?? 8} caracteres.`,
  'senha-longa': (v) => `Use como máximo ${v['maximo'] ?? ''} caracteres.`,
  'senha-longa-para-roteador': (v) => `Más de ${v['maximo'] ?? 32} caracteres: algunos routers no la aceptan.`,
  'senha-caractere-invalido': () => 'Use solo letras sin acento, números y símbolos comunes.',
  'senha-com-espaco': () => 'Evite espacios en la contraseña: algunos routers no los aceptan.',
  'senha-caractere-arriscado': () => 'Comillas, \\, $ y ? dan problemas en algunos routers.',
  'senha-igual-ao-login': () => 'La contraseña no puede ser igual al login.',
  'senha-igual-ao-email': () => 'La contraseña no puede ser igual al correo.',
  'senha-comum': () => 'Es una de las contraseñas más usadas. Elija o genere otra.',
  'senha-adivinhavel': () => 'Esta contraseña es fácil de adivinar. Elija o genere otra.',
  'senha-sem-requisitos': () => 'Use 8 caracteres o más, de 3 de los 4 tipos.',
  'senha-fraca': (v) => `La seguridad debe llegar al ${v['minimo'] ?? ''} %.`,
  'banco-desconhecido': () => 'Banco desconocido. Elija uno de la lista.',
  'agencia-tamanho': (v) => `Son ${v['tamanho'] ?? 4} dígitos.`,
  'agencia-digito': () => 'El dígito de la agencia no coincide.',
  'conta-tamanho': (v) => `Revise la cuenta: son hasta ${v['tamanho'] ?? ''} dígitos.`,
  'conta-digito': () => 'El dígito de la cuenta no coincide.',
  'operacao-obrigatoria': () => 'Indique la operación de Caixa, por ejemplo 001.',
  consentimento: () => 'Confirme que el titular autorizó el débito.',
  'servico-pendente': () => 'Complete este servicio y elija Guardar.',
  'cartao-vencido': () => 'Tarjeta vencida. Elija otra.',
  'data-fora-do-prazo': (v) => `Elija un día del ${dia(v['de'])} al ${dia(v['ate'])}.`,
  'data-final-antes': () => 'La fecha final es anterior a la inicial.',
  'duracao-fora-do-prazo': (v) => `Son ${v['dias'] ?? ''} días. El plazo va de ${v['minimo'] ?? ''} a ${v['maximo'] ?? ''} días.`,
  'valor-acima': (v) => `El valor no puede pasar de ${reais(v['centavos'])}.`,
  confirmacao: () => 'Marque esta confirmación para continuar.',
  'servico-a-adicionar': () => 'Falta un servicio que este plan exige. Añádalo antes en Añadir Servicio.',
};

/** Spanish of what all parts share. */
export const frases: Partes = { erros, faltas };
