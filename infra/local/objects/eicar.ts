/**
 * The harmless file that every virus scanner calls infected (eicar.org). In pieces, so that this
 * source is not itself taken for it.
 */
export const eicar = () =>
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR', '-STANDARD-', 'ANTIVIRUS', '-TEST-FILE!$H+H*'].join(
    '',
  );
