/** The tables of the portal. */
@NullMarked
package lianzhi.portal.store;

import org.jspecify.annotations.NullMarked;
