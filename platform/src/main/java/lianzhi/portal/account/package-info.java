/** Accounts of parties: one identity, all its cases. */
@NullMarked
package lianzhi.portal.account;

import org.jspecify.annotations.NullMarked;
