package accord.archive;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of a record is what: the user's {@code --field} options. Targets that are not mapped are found under the
 * names that archives are known to use.
 *
 * @param columns column by target, as the user spelt it
 * @param pattern {@link DateTimeFormatter} pattern of the published column, or null
 */
public record Mapping(Map<String, String> columns, String pattern) implements Serializable {

    /** Maps nothing: known names only. */
    public static final Mapping NONE = new Mapping(Map.of(), null);

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /**
     * Reads specs such as {@code text=article_content} and {@code published=date:M/d/yyyy}.
     *
     * @throws MappingException for a spec of another shape, an unknown target, a target mapped twice, a pattern that is none
     */
    public static Mapping parse(List<String> specs) {
        EnumMap<Target, String> columns = new EnumMap<>(Target.class);
        String pattern = null;
        for (String spec : specs) {
            int equals = spec.indexOf('=');
            if (equals <= 0 || equals == spec.length() - 1) {
                throw new MappingException("--field " + spec + ": say TARGET=COLUMN, or published=COLUMN:PATTERN");
            }
            Target target = target(spec.substring(0, equals).strip());
            String column = spec.substring(equals + 1).strip();
            if (target == Target.PUBLISHED) {
                int colon = patternAt(column);
                if (colon >= 0) {
                    pattern = column.substring(colon + 1);
                    column = column.substring(0, colon);
                }
            }
            if (columns.put(target, column) != null) {
                throw new MappingException("--field " + target.code() + " is mapped twice: ambiguous");
            }
        }
        return new Mapping(
                columns.entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().code(), Map.Entry::getValue)),
                pattern);
    }

    String column(Target target) {
        return columns.get(target.code());
    }

    private static Target target(String name) {
        return Stream.of(Target.values())
                .filter(t -> t.code().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MappingException("--field " + name + ": unknown target; there are "
                        + Stream.of(Target.values()).map(Target::code).collect(Collectors.joining(", "))));
    }

    /** A colon may belong to the column's name (dc:date): what follows it is a pattern if it holds a year, a month and a day. */
    private static int patternAt(String column) {
        for (int colon = column.indexOf(':'); colon >= 0; colon = column.indexOf(':', colon + 1)) {
            if (colon > 0 && isPattern(column.substring(colon + 1))) {
                return colon;
            }
        }
        return -1;
    }

    private static boolean isPattern(String candidate) {
        boolean year = candidate.indexOf('y') >= 0 || candidate.indexOf('u') >= 0;
        boolean month = candidate.indexOf('M') >= 0 || candidate.indexOf('L') >= 0;
        if (!(year && month && candidate.indexOf('d') >= 0) && candidate.indexOf('D') < 0) {
            return false;
        }
        try {
            return DateTimeFormatter.ofPattern(candidate, Locale.ENGLISH) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
