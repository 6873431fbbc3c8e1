import { matrizDeFalhas } from '../helpers/matriz-de-falhas.js';

matrizDeFalhas(['401-expirado', '403', '409-horario-ocupado', '412-versao', '422-regra']);
