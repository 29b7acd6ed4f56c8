/** Accord: counts the local deals of war and peace that a news archive tells of. */
package accord;
