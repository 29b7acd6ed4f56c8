package accord.codebook;

/**
 * One entry of triggers.tsv or discards.tsv: a construction that tells something about deals.
 *
 * @param id its name in rules and messages
 * @param sense what it tells: a kind, or one of the other senses that the codebook's README lists
 * @param needs what else must stand near it, words parted by '+'; empty where it speaks for itself
 * @param pattern the construction
 * @param example a sentence that shows it
 */
public record Cue(String id, String sense, String needs, Construction pattern, String example) {
    public boolean needs(String what) {
        return ("+" + needs + "+").contains("+" + what + "+");
    }
}
