package accord.model;

import java.time.LocalDate;

/**
 * A span of days as precise as the text: September 2017 is 2017-09-01 to 2017-09-30.
 */
@Doc("A span of days as precise as the text; null where nothing is said.")
public record Interval(
        @Doc("first day it may be; null where the text gives none")
        LocalDate since,

        @Doc("last day it may be; null where the text gives none")
        LocalDate until,

        @Doc("the words that say so, or the gold-style date (2017-09) where there are none; null where derived")
        String text) {}
