/** The pieces that checks of messages are made of. */
import * as v from 'valibot';

/** A message whose input is not of the shape that its type asks for. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** Turns a foreign input into a trusted one or throws. */
export type Check = (input: unknown) => unknown;

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const address = v.pipe(v.string(), v.maxLength(20_000));
export const nothing = v.object({});

/** Checks by a table of schemas; what is wrong is said with the type of the message and the place in it. */
export function checksOf(schemas: Record<string, v.GenericSchema>): Record<string, Check> {
  return Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, checkOf(type, schema)]));
}

/** One check by a schema. */
export function checkOf(type: string, schema: v.GenericSchema): Check {
  return (input) => {
    const checked = v.safeParse(schema, input);
    if (checked.success) return checked.output;
    const [issue] = checked.issues;
    throw new MessageError(`${type}: ${v.getDotPath(issue) ?? 'input'}: ${issue.message}`);
  };
}
