import { matrizDeFalhas } from '../helpers/matriz-de-falhas.js';

matrizDeFalhas(['500', '503-retry-after', '429', 'html-de-login', 'forma-errada']);
