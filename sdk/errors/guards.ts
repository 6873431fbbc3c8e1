import type { ConflictError } from './conflict-error.js';
import type { NotFoundError } from './not-found-error.js';
import type { RuleError } from './rule-error.js';
import { isSdkError } from './sdk-error.js';
import type { SlotTakenError } from './slot-taken-error.js';
import type { UnauthenticatedError } from './unauthenticated-error.js';
import type { ValidationError } from './validation-error.js';

// By code and not by class: a page may hold two copies of the SDK, and a lazy file must not bring a second class.
export const isRuleError = (error: unknown): error is RuleError => isSdkError(error) && error.code === 'rule';
export const isSlotTakenError = (error: unknown): error is SlotTakenError => isSdkError(error) && error.code === 'slot-taken';
export const isValidationError = (error: unknown): error is ValidationError => isSdkError(error) && error.code === 'validation';
export const isNotFoundError = (error: unknown): error is NotFoundError => isSdkError(error) && error.code === 'not-found';
export const isConflictError = (error: unknown): error is ConflictError => isSdkError(error) && error.code === 'conflict';
export const isUnauthenticatedError = (error: unknown): error is UnauthenticatedError => isSdkError(error) && error.code === 'unauthenticated';
