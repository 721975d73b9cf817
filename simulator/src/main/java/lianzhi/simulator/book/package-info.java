/** 账簿: customers, their accounts, what is frozen on them; and all that the process remembers. */
@NullMarked
package lianzhi.simulator.book;

import org.jspecify.annotations.NullMarked;
