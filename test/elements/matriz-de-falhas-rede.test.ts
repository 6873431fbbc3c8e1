import { matrizDeFalhas } from '../helpers/matriz-de-falhas.js';

matrizDeFalhas(['lento', 'offline-antes', 'resposta-perdida', 'timeout', 'json-cortado']);
