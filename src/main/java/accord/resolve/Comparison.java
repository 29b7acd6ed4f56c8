package accord.resolve;

import static java.util.Objects.requireNonNull;

import accord.model.Doc;

/** What comparing two articles gave: kept, so that no two are compared twice. */
public record Comparison(
        @Doc("id of the earlier article") String one,
        @Doc("id of the later article") String other,
        @Doc("Jaccard likeness of their five-word shingles") double jaccard,
        @Doc("whether they carry the same story") boolean same) {

    public Comparison {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
    }

    /** The exact comparison of two articles by their hashed shingles, as signatures hold them. */
    public static Comparison of(String one, byte[] first, String other, byte[] second) {
        Signature.Copying copying = Signature.compare(first, second);
        return new Comparison(one, other, copying.jaccard(), copying.same());
    }
}
