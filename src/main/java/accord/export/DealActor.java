package accord.export;

import accord.model.Doc;

/** An actor of a deal in one role, one row each. */
@Doc("An actor of a deal in one role, one row each.")
public record DealActor(
        @Doc("id of the deal") String deal,

        @Doc("its position among the actors of the deal, from 1")
        long position,

        @Doc("id in the codebook, a generic one by country, else text:<folded name>")
        String id,

        @Doc("its name at that time") String name,

        @Doc("id of the line it belongs to, the same through renamings")
        String lineage,

        @Doc("party, mediator, facilitator or evacuee") String role,
        @Doc("the name as the article spells it") String text) {}
