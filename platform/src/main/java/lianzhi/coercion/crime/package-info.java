/** 拒执罪: what a referral of the crime of refusal rests on. */
@NullMarked
package lianzhi.coercion.crime;

import org.jspecify.annotations.NullMarked;
