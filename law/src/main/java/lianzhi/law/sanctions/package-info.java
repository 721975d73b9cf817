/** 制裁与救助: limits of fines, detention and relief by date. */
@NullMarked
package lianzhi.law.sanctions;

import org.jspecify.annotations.NullMarked;
