package accord.archive;

/** Counts words as readers do. */
final class Words {

    private Words() {}

    /** Runs between white space that hold a letter or a digit. */
    static long count(String text) {
        long words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isWhitespace(c) || c == '\u00A0') {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
