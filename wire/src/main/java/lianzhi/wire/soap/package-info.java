/** SOAP mode: envelopes, coded values and whole documents of banks. */
@NullMarked
package lianzhi.wire.soap;

import org.jspecify.annotations.NullMarked;
