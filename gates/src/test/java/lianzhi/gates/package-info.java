/** The rules of the house; each rule is proved by a source that must fail. */
package lianzhi.gates;
