/** 制裁与救助: limits of fines, detention and relief by date. Start at {@link FineLimit}. */
@NullMarked
package lianzhi.law.sanctions;

import org.jspecify.annotations.NullMarked;
