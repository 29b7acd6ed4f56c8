package accord.extract;

import accord.codebook.SignTable;
import accord.codebook.Worths;

/** The weights that were fitted on coded articles and ship with the coder; each is read once a JVM. */
final class Learnt {
    /** What raw sentences look like. */
    static final SignTable GLANCE = SignTable.shipped("glance.tsv", Glance.QUESTIONS);

    /** What sentences sound like. */
    static final SignTable HEARING = SignTable.shipped("hearing.tsv", Ear.QUESTIONS);

    /** Which kinds a deal is of. */
    static final SignTable KINDS = SignTable.shipped("kind-choice.tsv", KindSigns.QUESTIONS);

    /** Which deals hold in a whole country. */
    static final SignTable SCOPE = SignTable.shipped("scope.tsv", ScopeSigns.QUESTIONS);

    /** Which places have which part in a deal. */
    static final SignTable PLACES = SignTable.shipped("place-choice.tsv", PlaceOption.QUESTIONS);

    /** Which sentences best show a deal. */
    static final SignTable ANCHOR = SignTable.shipped("anchor.tsv", AnchorSigns.QUESTIONS);

    /** Which deals are only recalled. */
    static final SignTable RECALLED = SignTable.shipped("background-choice.tsv", BackgroundSigns.QUESTIONS);

    /** Where deals stand. */
    static final SignTable STATUS = SignTable.shipped("status-choice.tsv", StatusSigns.QUESTIONS);

    /** Which actors have which role in a deal. */
    static final SignTable CAST = SignTable.shipped("cast-choice.tsv", CastOption.QUESTIONS);

    /** Which dates are a deal's. */
    static final SignTable DATES = SignTable.shipped("date-choice.tsv", DateOption.QUESTIONS);

    /** Which citations are of a deal's facts. */
    static final SignTable CITED = SignTable.shipped("source-choice.tsv", SourceOption.QUESTIONS);

    private Learnt() {}

    /** Names all of them: other weights make another coder. */
    static String version() {
        return String.join(
                "/",
                Worths.threads().version(),
                GLANCE.version(),
                HEARING.version(),
                KINDS.version(),
                SCOPE.version(),
                PLACES.version(),
                ANCHOR.version(),
                RECALLED.version(),
                STATUS.version(),
                CAST.version(),
                DATES.version(),
                CITED.version());
    }
}
