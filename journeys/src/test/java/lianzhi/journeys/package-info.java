/** Journeys through the whole product: a real server process, a real browser, banks over real HTTP. */
package lianzhi.journeys;
