/** What is asked for while a measure runs: early lifting, renewal, exemption, correction. */
@NullMarked
package lianzhi.sanctions.request;

import org.jspecify.annotations.NullMarked;
