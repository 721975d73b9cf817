/** What happens to a debtor outside the court: death, bankruptcy; told by who works on the case. */
@NullMarked
package lianzhi.cases.facts;

import org.jspecify.annotations.NullMarked;
