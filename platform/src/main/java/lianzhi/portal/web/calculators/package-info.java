/**
 * 计算器: the public calculators, {@code /api/v1/calculators}. No login, nothing is stored; the same law answers here, on the
 * page of a case and in documents.
 */
@NullMarked
package lianzhi.portal.web.calculators;

import org.jspecify.annotations.NullMarked;
