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

    /** Which places have which part in a deal. */
    static final SignTable PLACES = SignTable.shipped("place-choice.tsv", PlaceOption.QUESTIONS);

    /** Which actors have which role in a deal. */
    static final SignTable CAST = SignTable.shipped("cast-choice.tsv", CastOption.QUESTIONS);

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
                PLACES.version(),
                CAST.version(),
                CITED.version());
    }
}
