/** Orders and answers as files, for units without an interface that do not sign in either. */
@NullMarked
package lianzhi.agencies.files;

import org.jspecify.annotations.NullMarked;
