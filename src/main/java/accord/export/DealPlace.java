package accord.export;

import accord.model.Doc;

/** A place of a deal, one row each: what a table without nested columns needs. */
@Doc("A place of a deal, one row each.")
public record DealPlace(
        @Doc("id of the deal") String deal,
        @Doc("origin, destination or transit") String part,

        @Doc("its position in that list of the deal, from 1")
        long position,

        @Doc("ocha:<P-code>, else geonames:<number>, else text:<folded name>")
        String id,

        @Doc("name in the gazetteer, else as the article spells it")
        String name,

        @Doc("the name as the article spells it") String text,
        @Doc("its level; null where unknown") String level,

        @Doc("id of the first-level unit that holds it; null where unknown")
        String admin1_id,

        @Doc("name of that unit; null where unknown") String admin1,
        @Doc("ISO 3166-1 alpha-3; null where unknown") String country,

        @Doc("latitude in degrees, WGS 84; null where unknown")
        Double lat,

        @Doc("longitude in degrees, WGS 84; null where unknown")
        Double lon) {}
