/** 法定目录: nodes, events, approvals and ways of closing, read from the resources and checked at start. */
@NullMarked
package lianzhi.cases.catalogue;

import org.jspecify.annotations.NullMarked;
