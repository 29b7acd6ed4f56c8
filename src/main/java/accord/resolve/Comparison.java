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

    /** The exact comparison of two signatures. */
    public static Comparison of(Signature one, Signature other) {
        Signature.Copying copying = one.compare(other);
        return new Comparison(one.article(), other.article(), copying.jaccard(), copying.same());
    }
}
