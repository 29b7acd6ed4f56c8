package accord.archive;

import java.util.Locale;

/** Hosts of addresses, without the strictness of a URI parser: crawled addresses break every rule. */
final class Hosts {

    private Hosts() {}

    /** The host in lower case, or null where the words are no web address. */
    static String of(String url) {
        String address = url.strip();
        int scheme = address.indexOf("://");
        int begin = scheme >= 0 ? scheme + 3 : address.startsWith("//") ? 2 : 0;
        int end = begin;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(begin, end);
        host = host.substring(host.lastIndexOf('@') + 1);
        int colon = host.indexOf(':');
        if (colon >= 0) {
            host = host.substring(0, colon);
        }
        return isHost(host) ? host.toLowerCase(Locale.ROOT) : null;
    }

    /** The host of a source that was stated as a whole address, or null where it was stated otherwise. */
    static String ofAddress(String source) {
        String lower = source.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? of(source) : null;
    }

    private static boolean isHost(String host) {
        if (host.indexOf('.') <= 0 || host.endsWith(".")) {
            return false;
        }
        return host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }
}
