/** 查封、扣押、冻结的期限: how long a control may last, by kind of asset. Start at {@link lianzhi.law.controls.ControlTerms}. */
@NullMarked
package lianzhi.law.controls;

import org.jspecify.annotations.NullMarked;
