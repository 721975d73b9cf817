/** db-scheduler behind {@link lianzhi.operations.Job}. */
@NullMarked
package lianzhi.operations.jobs;

import org.jspecify.annotations.NullMarked;
