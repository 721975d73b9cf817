/** What a channel outside is handed: words to post, an article, a printed list. */
@NullMarked
package lianzhi.publicity.material;

import org.jspecify.annotations.NullMarked;
