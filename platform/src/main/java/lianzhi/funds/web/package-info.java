/** HTTP of the module. */
@NullMarked
package lianzhi.funds.web;

import org.jspecify.annotations.NullMarked;
