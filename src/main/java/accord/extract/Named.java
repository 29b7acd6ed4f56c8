package accord.extract;

/**
 * An actor where a sentence names it, by name or by a word such as rebels.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token
 * @param head index of the token that its clause governs
 * @param id id in the codebook
 * @param name canonical name at the article's day
 * @param lineage id of its line
 * @param type its type in the codebook; generic and community for words
 * @param side government, rebel, kurdish, foreign or neutral
 * @param country ISO 3166-1 alpha-3, empty where none
 * @param text the words
 */
record Named(
        int sentence,
        int first,
        int last,
        int head,
        String id,
        String name,
        String lineage,
        String type,
        String side,
        String country,
        String text) {

    /** Whether only a word names it: rebels, the government. */
    boolean generic() {
        return type.equals("generic");
    }

    boolean rebels() {
        return side.equals("rebel") && type.equals("generic");
    }

    /** Whether it bears arms in the war: a government, a group; no foreign state, no body of aid. */
    boolean fights() {
        return switch (type) {
            case "government",
                    "forces",
                    "militia",
                    "rebel",
                    "jihadist",
                    "kurdish",
                    "separatist",
                    "opposition",
                    "generic",
                    "party" -> true;
            default -> false;
        };
    }

    /** Whether it is an armed group that can leave a place. */
    boolean group() {
        return switch (type) {
            case "rebel", "jihadist", "kurdish", "separatist" -> true;
            case "generic", "militia" -> side.equals("rebel");
            default -> false;
        };
    }

    /** Whether it helps or brokers rather than fights: bodies of aid, the United Nations and its like. */
    boolean helper() {
        return type.equals("aid") || type.equals("international");
    }

    boolean state() {
        return type.equals("state") || type.equals("coalition");
    }
}
