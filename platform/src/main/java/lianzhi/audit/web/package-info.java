/** The auditor's view of the trail. */
@NullMarked
package lianzhi.audit.web;

import org.jspecify.annotations.NullMarked;
