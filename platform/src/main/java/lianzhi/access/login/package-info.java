/** Sign in, sign out, passwords and the lock-out. */
@NullMarked
package lianzhi.access.login;

import org.jspecify.annotations.NullMarked;
