import * as z from 'zod';

/**
 * Makes one kind of id: `id('app', 'ApplicationId')` accepts `app_` and 32 lower-case hex digits.
 * The name becomes the type's brand, so two kinds of id cannot be mixed up.
 */
export const id = <const Name extends string>(prefix: string, name: Name) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`))
    .meta({ title: name })
    // Last: any call after it would lose the brand, whose type waits for Name to be known.
    .brand<Name>();
