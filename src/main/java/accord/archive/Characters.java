package accord.archive;

/** Characters that no UTF-8 file can hold. */
final class Characters {

    private Characters() {}

    /** The words with every half of a surrogate pair replaced by U+FFFD; the same object where there is none. */
    static String whole(String words) {
        if (words == null) {
            return null;
        }
        StringBuilder whole = null;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                i++;
                continue;
            }
            if (whole == null) {
                whole = new StringBuilder(words);
            }
            whole.setCharAt(i, '\uFFFD');
        }
        return whole == null ? words : whole.toString();
    }
}
