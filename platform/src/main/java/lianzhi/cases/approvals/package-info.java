/** 审批: signatures in their lawful order, never by the one who asks. */
@NullMarked
package lianzhi.cases.approvals;

import org.jspecify.annotations.NullMarked;
