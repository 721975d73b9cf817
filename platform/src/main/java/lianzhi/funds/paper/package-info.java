/** 案款文书的版面: what funds prints on A4. */
@NullMarked
package lianzhi.funds.paper;

import org.jspecify.annotations.NullMarked;
