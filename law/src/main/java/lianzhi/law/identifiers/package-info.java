/**
 * 标识: the numbers by which cases, persons, units and things are known. Each is read by {@code check(text)}, which mends
 * spaces and full-width characters and answers with the value or with reasons, never with a bug: see {@link
 * lianzhi.law.identifiers.Checked}.
 */
@NullMarked
package lianzhi.law.identifiers;

import org.jspecify.annotations.NullMarked;
