/** 案件登记簿: finding cases. Start at {@link SearchCases}. */
@NullMarked
package lianzhi.cases.register;

import org.jspecify.annotations.NullMarked;
