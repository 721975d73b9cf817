/** Who speaks to a running server from outside: a person over the API, a bank, the bank of the court; and the server that is killed. */
package lianzhi.callers;
