/** What a signed request about a measure brings: it is decided, written, ordered and told. */
@org.jspecify.annotations.NullMarked
package lianzhi.sanctions.granted;
