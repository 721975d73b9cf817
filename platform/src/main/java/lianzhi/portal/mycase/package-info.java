/** What a party sees of his case. */
@NullMarked
package lianzhi.portal.mycase;

import org.jspecify.annotations.NullMarked;
