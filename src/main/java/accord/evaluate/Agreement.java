package accord.evaluate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One agreement of a list that people made: a row of a CSV file.
 *
 * @param id the list's own identifier, else the number of the row
 * @param since first day that its date may mean; null where the row has none that can be read one way only
 * @param until last day
 * @param place where, in any words: the name of a place, or a title that holds it
 * @param parties who, in any words; may be empty
 */
public record Agreement(String id, LocalDate since, LocalDate until, String place, String parties) {

    public Agreement {
        requireNonNull(id, "id");
        place = place == null ? "" : place;
        parties = parties == null ? "" : parties;
    }
}
