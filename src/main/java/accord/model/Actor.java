package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * A group, government or body with its role in one deal.
 */
@Doc("A group, government or body with its role in one deal.")
public record Actor(
        @Doc("id in the codebook (sy.hts), a generic one by country (sy.rebels), else text:<folded name>")
        String id,

        @Doc("its name at that time") String name,

        @Doc(
                "id of the line it belongs to, the same through renamings (Nusra Front, Jabhat Fateh al-Sham, Hayat Tahrir al-Sham); its own id where it has no other")
        String lineage,

        @Doc("party, mediator, facilitator or evacuee") String role,
        @Doc("the name as the article spells it") String text) {

    public Actor {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(lineage, "lineage");
        requireNonNull(role, "role");
        requireNonNull(text, "text");
    }
}
