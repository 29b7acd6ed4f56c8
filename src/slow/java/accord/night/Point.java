package accord.night;

/**
 * Where a process is killed.
 *
 * @param stage load, extract, resolve, count or publish: what was going on
 * @param verb the verb that is killed
 * @param number the change to the lake before which it is killed, from 1; for a worker, of its own changes
 * @param worker whether a worker is killed, not the driver
 */
record Point(String stage, String verb, int number, boolean worker) {}
