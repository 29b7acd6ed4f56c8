package accord.codebook;

import java.time.LocalDate;
import java.util.List;

/**
 * One actor of the codebook under one name; a renamed group has one entry a name and one lineage for all.
 *
 * @param id unique: country and short name (sy.hts)
 * @param name canonical name
 * @param from first day on which it bears the name; null: always
 * @param until day on which it ceases to; null: still
 * @param lineage id of the line it belongs to; its own id where it has no other
 * @param type government, forces, militia, rebel, jihadist, kurdish, separatist, opposition, party, state, coalition,
 *     international, aid, community or generic
 * @param country ISO 3166-1 alpha-3 of the war it belongs to; empty for any
 * @param side government, rebel, kurdish, foreign or neutral
 * @param aliases other names and spellings
 * @param example a sentence that yields the entry
 */
public record ActorEntry(
        String id,
        String name,
        LocalDate from,
        LocalDate until,
        String lineage,
        String type,
        String country,
        String side,
        List<String> aliases,
        String example) {

    /** Whether it bears its name on a day; true where the day is not known. */
    public boolean on(LocalDate day) {
        return day == null || ((from == null || !day.isBefore(from)) && (until == null || day.isBefore(until)));
    }

    /** Whether it is an armed group that can leave a place: not a state, a body or a community. */
    public boolean armed() {
        return switch (type) {
            case "militia", "rebel", "jihadist", "kurdish", "separatist", "forces" -> true;
            default -> false;
        };
    }

    public boolean isGeneric() {
        return type.equals("generic");
    }
}
