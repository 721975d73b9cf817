/** Trials that take long and need no browser: kill -9, outside programs; with them those of the platform that are tagged {@code trial}. */
package lianzhi.trials;
