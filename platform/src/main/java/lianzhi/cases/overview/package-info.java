/** 案件概览: what the page of a case shows. Start at {@link ShowCase}. */
@NullMarked
package lianzhi.cases.overview;

import org.jspecify.annotations.NullMarked;
