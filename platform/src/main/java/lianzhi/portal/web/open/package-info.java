/** What everybody may open without signing in, and without JavaScript: search, certificates, the state of one's case. */
@NullMarked
package lianzhi.portal.web.open;

import org.jspecify.annotations.NullMarked;
